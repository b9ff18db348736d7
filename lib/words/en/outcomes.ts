/** Outcomes under the alliance, and the page of one client's statistics. */
export const outcomeWords = {
  'trends.title': 'Trends',
  'trends.open': 'All that it can say',
  'trends.print': 'Print',
  'trends.print.note': 'What is printed is plain: it can be read by whoever holds it.',
  'trends.alliance': 'Alliance',
  'trends.outcome': 'Outcome under the alliance',
  'trends.outcome.none':
    'No outcome measure has been entered for this client yet. Add one in Close, or in a session’s record.',
  'trends.given': 'How the ratings were given',
  'trends.given.line': '{rater}: {ways}. {present}',
  'trends.given.own': '{count} in their own hand',
  'trends.given.aloud': '{count} read aloud ({count, plural, one {in session} other {in sessions}} {where})',
  'trends.given.aloud.many': '{count} read aloud',
  'trends.given.present':
    '{count, plural, =0 {You were not there for any of them.} other {You were there for # of them.}}',
  'trends.given.why':
    'What people say to a person’s face tends to be kinder. Compare ratings that were given in the same way.',
  'outcome.chosen': 'Outcome shown',
  'outcome.hidden': 'None',
  'outcome.name': '{instrument}, {rater}',
  'outcome.scale': '{instrument}: {scale}',
  'outcome.value': '{name}: {value}',
  'outcome.better.decrease': 'Lower is better on this scale.',
  'outcome.better.increase': 'Higher is better on this scale.',
  'outcome.better.unknown':
    'You built it, so Beside does not know which way is better on it, nor what change would be more than chance.',
  'outcome.part.scale':
    'Drawn as the mean of the items of this scale, from {lowest} to {highest}; these questions are not added up.',
  'outcome.part.mean': 'Drawn as the mean of its items, from {lowest} to {highest}.',
  'outcome.one': 'One total: nothing to compare.',
  'outcome.change.up':
    'From {first} in session {from} to {newest} in session {to}: {points, plural, one {# point} other {# points}} higher.',
  'outcome.change.down':
    'From {first} in session {from} to {newest} in session {to}: {points, plural, one {# point} other {# points}} lower.',
  'outcome.change.same': '{first} in session {from}, and {newest} again in session {to}.',
  'outcome.change.reliable.reached':
    'That is more than two imperfect measurements alone would usually make ({threshold} points).',
  'outcome.change.reliable.not-reached':
    'Two imperfect measurements alone could make as much ({threshold} points).',
  'outcome.change.meaningful.reached':
    'That is as much as has been called a change that matters ({threshold} points). Whether it is more than imperfect measurement would make is not told by that.',
  'outcome.change.meaningful.not-reached': 'It takes {threshold} points to be called a change that matters.',
  'outcome.change.unknown':
    'No threshold, nor spread and reliability of one sample, has been published for it, so whether that is reliable cannot be told.',
  'outcome.threshold.meaningful': 'As published for {of}: {source}.',
  'outcome.threshold.published': 'Threshold as published for {of}: {source}.',
  'outcome.threshold.computed':
    'Threshold from the published spread and reliability for {of}: {source} (Jacobson & Truax 1991).',
  'outcome.threshold.unverified': 'Not verified: confirm it before you rely on it.',
  'outcome.gain':
    'A sudden gain between session {from} ({before}) and session {to} ({after}), by the three criteria of Tang & DeRubeis (1999).',
  'outcome.gains.none': 'No sudden gain among {count} totals (Tang & DeRubeis 1999).',
  'outcome.together':
    '{component} as {rater} rated it and this outcome: r = {r}, 95 % interval {lower} to {upper}, {count} sessions. Read the interval; neither is thereby the cause of the other.',
  'outcome.together.none': '{component} as {rater} rated it and this outcome: one of them never changed.',
  'outcome.together.exact':
    '{component} as {rater} rated it and this outcome: r = {r} in {count} sessions, too regular for an interval.',
  'outcome.together.few':
    '{count, plural, =0 {No session has} one {# session has} other {# sessions have}} both a rating and this outcome. Whether they move together is not said below {least}.',
} as const;
