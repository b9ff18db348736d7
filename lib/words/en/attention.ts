/** What is worth a look, in a word or two. */
export const attentionWords = {
  'attention.risk':
    'Item {number} of {name} was answered above its lowest on {day}. See your own safety procedure.',
  'risk.stands':
    '{rater}, {day}: item {number} of {name} asks about harm or risk, and was answered above its lowest. No newer answer says otherwise.',
  'risk.what-to-do': 'Whatever the total says, talk about it and follow your own safety procedure.',
  'attention.concern':
    'In session {session} something to talk about was named, and no episode is about it. Start there.',
  'attention.declined': 'Last time a rating was declined. That is an answer worth asking about.',
  'attention.open-strain': 'Last time strain was marked, and no repair after it.',
  'attention.open-episode':
    '{count, plural, one {A strain is} other {# strains are}} not worked through yet.',
  'attention.action-due': 'Something that was agreed is due. Worth asking how it went.',
  'attention.unfinished-session': 'A session was left unfinished.',
  'attention.check-due':
    'This is session {session}: a good moment to ask how the work together is going. Who leaves mostly leaves early.',
  'attention.measure-due':
    '{count, plural, one {A planned measure is due.} other {# planned measures are due.}}',
  'attention.missing-client':
    '{count, plural, one {# of the last sessions has} other {# of the last sessions have}} no rating from their side.',
  'attention.missing-some':
    '{count, plural, one {# of the last sessions was} other {# of the last sessions were}} not rated by everyone who comes now (missing: {raters}).',
  'attention.missing-practitioner':
    '{count, plural, one {# of the last sessions has} other {# of the last sessions have}} no rating of yours.',
  'attention.far-below-usual-range':
    '{components} much lower than usual in session {session}. Worth a conversation; it cannot tell why.',
  'attention.twice-below-usual-range':
    '{components} lower than usual twice in a row, last in session {session}. Worth a conversation; it cannot tell why.',
  'attention.below-usual-range':
    '{components} lower than usual in session {session}. A quiet remark; it cannot tell why.',
} as const;
