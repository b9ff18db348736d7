import { useRef } from 'preact/hooks';

/** A deed that is not begun again while it runs: a second press, or Enter held down, asks for the same thing. */
export function useOnce<Values extends readonly unknown[]>(
  deed: (...values: Values) => Promise<void>,
): (...values: Values) => void {
  const isRunning = useRef(false);
  return (...values) => {
    if (isRunning.current) return;
    isRunning.current = true;
    void deed(...values).finally(() => {
      isRunning.current = false;
    });
  };
}
