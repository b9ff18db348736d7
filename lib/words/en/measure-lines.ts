/** Further instruments under the alliance, and the page of one client's statistics. */
export const measureLineWords = {
  'trends.title': 'Trends',
  'trends.open': 'All that it can say',
  'trends.print': 'Print',
  'trends.print.note': 'What is printed is plain: it can be read by whoever holds it.',
  'trends.alliance': 'Alliance',
  'trends.outcome': 'How they are doing',
  'trends.outcome.none':
    'No outcome measure has been entered for this client yet. Add one in Close, or in a session’s record.',
  'trends.forms': 'Questionnaires about alliance and session',
  'trends.given': 'How ratings and questionnaires were given',
  'trends.given.line': '{rater}: {said}',
  'trends.given.ratings': '{ways}. {present}',
  'trends.given.measures': 'Questionnaires: {ways}.',
  'trends.given.own': '{count} in their own hand',
  'trends.given.paper': '{count} on paper',
  'trends.given.aloud':
    '{count} read aloud ({sessions, plural, one {in session} other {in sessions}} {where})',
  'trends.given.aloud.many': '{count} read aloud',
  'trends.given.present':
    '{count, plural, =0 {You were not there for any of them.} other {You were there for # of them.}}',
  'trends.given.why':
    'What people say to a person’s face tends to be kinder. Compare ratings that were given in the same way.',
  'measured.chosen': 'Measure shown',
  'measured.hidden': 'None',
  'measured.name': '{instrument}, {rater}',
  'measured.scale': '{instrument}: {scale}',
  'measured.format': '{instrument} (answers from {lowest} to {highest})',
  'measured.value': '{name}: {value}',
  'measured.say.none': '{name}: none in these sessions.',
  'measured.say.one': '{name}: {value} in session {session}.',
  'measured.say.flat': '{name}: {value} all {count} times, last in session {session}.',
  'measured.say.range':
    '{name}: {value} in session {session}; lowest {lowest} (session {lowestSession}), highest {highest} (session {highestSession}).',
  'measured.best': '{count} of {of} stand at {best}, where the scale ends: it cannot show anything better.',
  'measured.assumed':
    'Starting assumption, stretched to this scale: spread {scale} with the weight of {freedom} ratings. Where the values lie is not assumed but taken from these values alone. Assumed, not measured, and nothing published says that it fits.',
  'measured.assumed.change': 'Change what is assumed…',
  'measured.suppose':
    'Range and limits suppose that nothing changes; where somebody gets better or worse, values outside are to be expected.',
  'measured.part.scale':
    'Drawn as the mean of the items of this scale, from {lowest} to {highest}; these questions are not added up.',
  'measured.part.mean': 'Drawn as the mean of its items, from {lowest} to {highest}.',
  'measured.one': 'One total: nothing to compare.',
  'measured.change.up':
    'From {first} in session {from} to {newest} in session {to}: {points, plural, one {# point} other {# points}} higher.',
  'measured.change.down':
    'From {first} in session {from} to {newest} in session {to}: {points, plural, one {# point} other {# points}} lower.',
  'measured.change.same': '{first} in session {from}, and {newest} again in session {to}.',
  'measured.change.reliable.reached':
    'That is more than two imperfect measurements alone would usually make ({threshold} points).',
  'measured.change.reliable.not-reached':
    'Two imperfect measurements alone could make as much ({threshold} points).',
  'measured.change.meaningful.reached':
    'That is as much as has been called a change that matters ({threshold} points). Whether it is more than imperfect measurement would make is not told by that.',
  'measured.change.meaningful.not-reached': 'It takes {threshold} points to be called a change that matters.',
  'measured.change.unknown':
    'No threshold, nor spread and reliability of one sample, has been published for it, so whether that is reliable cannot be told.',
  'measured.change.others':
    'What was published of change on it holds for others than whoever answered here, so whether that is reliable cannot be told.',
  'measured.misfit.population':
    'This form is made for {who}, and somebody else answered it: read it as a conversation.',
  'measured.misfit.some':
    'This form is made for {who}. {count, plural, one {The answer of session {first} was given at another age, and is} other {# answers, of sessions {first} to {last}, were given at another age, and are}} left out of what is said of change.',
  'measured.misfit.rater': 'This form is meant to be answered by somebody else: read its numbers with care.',
  'measured.threshold.meaningful': 'As published for {of}: {source}.',
  'measured.threshold.published': 'Threshold as published for {of}: {source}.',
  'measured.threshold.computed':
    'Threshold from the published spread and reliability for {of}: {source} (Jacobson & Truax 1991).',
  'measured.threshold.unverified': 'Not verified: confirm it before you rely on it.',
  'measured.gain':
    'A sudden gain between session {from} ({before}) and session {to} ({after}), by the three criteria of Tang & DeRubeis (1999).',
  'measured.gains.none': 'No sudden gain among {count} totals (Tang & DeRubeis 1999).',
  'measured.together':
    '{component} as {rater} rated it and this outcome: r = {r}, 95 % interval {lower} to {upper}, {count} sessions. Read the interval; neither is thereby the cause of the other.',
  'measured.together.none': '{component} as {rater} rated it and this outcome: one of them never changed.',
  'measured.together.exact':
    '{component} as {rater} rated it and this outcome: r = {r} in {count} sessions, too regular for an interval.',
  'measured.together.few':
    '{count, plural, =0 {No session has} one {# session has} other {# sessions have}} both a rating and this outcome. Whether they move together is not said below {least}.',
} as const;
