import type { WorkspaceTarget } from './places';

/** The address of a place in the workspace: random ids only, so that no address says anything. */
export function addressOfTarget(target: WorkspaceTarget): string {
  if (target.kind === 'caseload') return '#caseload';
  if (target.kind === 'client') return `#client/${target.clientId}`;
  return `#client/${target.clientId}/session/${target.sessionId}`;
}

/** The place an address names; an unknown one is the caseload. */
export function targetOfAddress(hash: string): WorkspaceTarget {
  const [kind, clientId, part, sessionId] = hash.replace(/^#/, '').split('/');
  if (kind !== 'client' || !clientId) return { kind: 'caseload' };
  if (part === 'session' && sessionId) return { kind: 'session', clientId, sessionId };
  return { kind: 'client', clientId };
}
