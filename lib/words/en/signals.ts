/** What ratings suggest before a session. A signal names its rule, its numbers and its source, and cannot tell why. */
export const signalWords = {
  'signal.title': 'Against the usual range',
  'signal.level.quiet': 'A quiet remark',
  'signal.level.worth-a-conversation': 'Worth a conversation',
  'signal.says':
    '{component} {value} in session {session}, from {rater}: lower than the usual range of {lower} to {upper}.',
  'signal.says.twice':
    '{component} {value} in session {session}, from {rater}: for the second time in a row lower than the usual range, now {lower} to {upper}.',
  'signal.cannot-tell': 'This cannot tell you why. A client’s own words come first.',
  'signal.why': 'What this rests on',
  'signal.why.range':
    'Range in which a next rating would fall {coverage} times in 100 if nothing had changed, from {earlier, plural, one {# earlier rating} other {# earlier ratings}} of the same person and some starting assumptions (mean 7.5, spread 0.8): a predictive band (Gelman et al. 2013, section 3.3).',
  'signal.why.few': 'With so few ratings it rests mostly on typical values.',
  'signal.why.false-alarms.any':
    'It is often wrong: of 100 perfectly steady clients watched in {lines, plural, one {# line of ratings} other {# lines of ratings}} about {five} would get some such remark within five rated sessions, {ten} within ten and {twenty} within twenty.',
  'signal.why.false-alarms.loud':
    'It can be wrong: of 100 perfectly steady clients watched in {lines, plural, one {# line of ratings} other {# lines of ratings}} about {five} would be marked as worth a conversation within five rated sessions, {ten} within ten and {twenty} within twenty.',
  'signal.why.independent':
    'Counted in a simulation in which the lines vary independently of each other (fewer are marked if they move together) and the starting assumptions are true.',
} as const;
