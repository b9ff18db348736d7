/** Documents that stand by themselves; their kind is their whole address. */
export const OWN_DOCUMENTS = ['caseload', 'practice', 'supervision', 'prompts', 'keys', 'settings'] as const;

/** Documents of one client, beside the client's own page: `#client/<id>/<kind>`. */
export const CLIENT_DOCUMENTS = ['goals', 'episodes', 'frame', 'progress', 'trends', 'case-summary'] as const;

/** What a tab of the workspace shows: a kind and random ids, so that no address and no kept layout says anything. */
export type Target =
  | { readonly kind: (typeof OWN_DOCUMENTS)[number] }
  | { readonly kind: 'client' | (typeof CLIENT_DOCUMENTS)[number]; readonly clientId: string }
  | { readonly kind: 'session'; readonly clientId: string; readonly sessionId: string }
  /** A note; an unfiled one has no client. */
  | { readonly kind: 'note'; readonly clientId: string | null; readonly noteId: string };

/** The target as documents of one kind get it. */
export type TargetOf<Kind extends Target['kind']> = Extract<Target, { readonly kind: Kind }>;

/** Where the workspace begins, and what is left once every tab is closed. */
export const HOME: Target = { kind: 'caseload' };

/** The address of a target: kinds and random ids only. */
export function addressOfTarget(target: Target): string {
  switch (target.kind) {
    case 'client':
      return `#client/${target.clientId}`;
    case 'session':
      return `#client/${target.clientId}/session/${target.sessionId}`;
    case 'note':
      return target.clientId === null
        ? `#note/${target.noteId}`
        : `#client/${target.clientId}/note/${target.noteId}`;
    default:
      return 'clientId' in target ? `#client/${target.clientId}/${target.kind}` : `#${target.kind}`;
  }
}

/** The target an address names; an unknown one is the caseload. */
export function targetOfAddress(hash: string): Target {
  const [first = '', id, part, partId] = hash.replace(/^#/, '').split('/');
  if (first === 'note' && id) return { kind: 'note', clientId: null, noteId: id };
  if (first === 'client' && id) return clientTarget(id, part, partId);
  const kind = OWN_DOCUMENTS.find((each) => each === first);
  return kind ? { kind } : HOME;
}

function clientTarget(clientId: string, part: string | undefined, partId: string | undefined): Target {
  if (part === 'session' && partId) return { kind: 'session', clientId, sessionId: partId };
  if (part === 'note' && partId) return { kind: 'note', clientId, noteId: partId };
  const kind = CLIENT_DOCUMENTS.find((each) => each === part);
  return { kind: kind ?? 'client', clientId };
}

/** What tells two targets apart: a note stays itself whoever it belongs to. */
export function targetKey(target: Target): string {
  return target.kind === 'note' ? `#note/${target.noteId}` : addressOfTarget(target);
}

/** The client a target belongs to. */
export function clientOf(target: Target): string | null {
  return 'clientId' in target ? target.clientId : null;
}
