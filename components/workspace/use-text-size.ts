import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../app/AppContext';

/** Gives the page's text the size that was chosen; everything else follows it. */
export function useTextSize(): void {
  const { textSize } = useApp().settings.value;
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--text-size', String(textSize / 100));
  }, [textSize]);
}
