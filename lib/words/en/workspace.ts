/** Words of the workspace. */
export const workspaceWords = {
  'workspace.bar': 'Workspace',
  'workspace.clients': 'Clients',
  'workspace.caseload': 'Caseload',
  'workspace.filter': 'Filter by label',
  'workspace.order': 'Order',
  'workspace.order.last-seen': 'Last seen',
  'workspace.order.label': 'Label',
  'workspace.order.attention': 'Worth a look',
  'workspace.order.due': 'Next slot',
  'workspace.empty': 'No clients yet. Add the first one by initials or a code.',
  'workspace.no-match': 'No client fits this filter.',
  'workspace.damaged':
    'One client’s summary is damaged. The records may be whole: the summary can be made again from them.',
  'workspace.ended': 'ended',
  'workspace.back': 'Caseload',
  'workspace.client-gone': 'This client was deleted or is not in this vault.',
  'workspace.sessions': 'Sessions',
  'workspace.no-sessions': 'No sessions yet. Start one in the panel, or enter a past one.',
  'workspace.since': 'since {day}, {count, plural, one {# session} other {# sessions}}',
  'workspace.running': 'running',
  'workspace.unfinished': 'unfinished',
  'workspace.status.open':
    'Unlocked · locks after {minutes, plural, one {# idle minute} other {# idle minutes}}',
  'workspace.status.sample': 'Sample caseload: made-up clients',
} as const;
