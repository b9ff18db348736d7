import { useEffect, useState } from 'preact/hooks';
import { type AssignedKey, assignedKeys } from '../../lib/platform/assigned-keys';
import { useApp } from './AppContext';

/** The browser-wide keys as they really are; empty until the browser has said so. */
export function useAssignedKeys(): readonly AssignedKey[] {
  const { report } = useApp();
  const [assigned, setAssigned] = useState<readonly AssignedKey[]>([]);
  useEffect(() => {
    assignedKeys().then(setAssigned, report);
  }, []);
  return assigned;
}
