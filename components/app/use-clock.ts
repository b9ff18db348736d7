import { useEffect, useState } from 'preact/hooks';
import { useApp } from './AppContext';

/** The time now, renewed every `span` milliseconds while mounted; null stands still. */
export function useClock(span: number | null): number {
  const { now } = useApp();
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (span === null) return;
    setTime(now());
    const timer = setInterval(() => setTime(now()), span);
    return () => clearInterval(timer);
  }, [span]);
  return time;
}
