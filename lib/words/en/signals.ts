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
  'signal.why.false-alarms.below-usual-range':
    'It is often wrong: of 100 perfectly steady clients about 10 would be marked once within five sessions, about 20 within ten, for each component.',
  'signal.why.false-alarms.twice-below-usual-range':
    'Two in a row are rarer than one, and still happen to steady clients by chance alone.',
  'signal.why.false-alarms.far-below-usual-range':
    'It is sometimes wrong: of 100 perfectly steady clients about 2 would be marked once within five sessions, about 5 within ten, for each component.',
} as const;
