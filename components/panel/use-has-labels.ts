import type { Head } from '../../lib/domain/practice/head';
import { useApp } from '../app/AppContext';

/** Whether labels may be shown now: not while a session runs, if the practitioner chose so. */
export function useHasLabels(heads: readonly Head[]): boolean {
  const { settings } = useApp();
  return !(settings.value.hideLabels && heads.some(({ openSession }) => openSession?.isRunning));
}
