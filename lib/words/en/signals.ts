/** What ratings suggest before a session. A signal names its rule, its numbers and its source, and cannot tell why. */
export const signalWords = {
  'signal.title': 'Signals',
  'signal.none': 'Nothing to say now beyond what was set aside.',
  'signal.level.quiet': 'A quiet remark',
  'signal.level.worth-a-conversation': 'Worth a conversation',
  'signal.says':
    '{component} {value} in session {session}, from {rater}: lower than the usual range of {lower} to {upper}.',
  'signal.says.concern': '{rater} named something to talk about in session {session}. Start there.',
  'signal.says.concern.again':
    '{rater} named something to talk about in session {session}; {earlier, plural, one {# earlier time stands} other {# earlier times stand}} open as well. Start there.',
  'signal.says.declined':
    '{rater} would rather not rate session {session}. That is an answer worth asking about.',
  'signal.says.open-strain': 'In session {session} strain was marked, and no repair after it.',
  'signal.says.twice':
    '{component} {value} in session {session}, from {rater}: for the second time in a row lower than the usual range, now {lower} to {upper}.',
  'signal.cannot-tell': 'This cannot tell you why. A client’s own words come first.',
  'signal.set-aside': 'Set aside…',
  'signal.reason': 'Why it can rest',
  'signal.set-aside.means':
    'It comes back only when something new happens, such as another session. The ratings stay as they are.',
  'signal.set-aside.deed': 'Set aside',
  'signal.bring-back': 'Bring back',
  'signal.bring-back.of': 'Bring back: {what}',
  'signal.past': 'Set aside before ({count})',
  'signal.past.what': '{what}: {about}',
  'signal.past.numbers': '{value} against {lower} to {upper}',
  'signal.past.session': 'session {session}',
  'signal.past.at': 'Set aside {when}',
  'signal.past.back': 'Set aside {when}, brought back {back}',
  'signal.rule.concern':
    'Rule: somebody wrote something to talk about, and no episode has been written about that session since.',
  'signal.rule.declined': 'Rule: somebody chose not to rate the newest session.',
  'signal.rule.far-below-usual-range':
    'Rule: the newest rating lies below the 99 % range of the same person.',
  'signal.rule.twice-below-usual-range':
    'Rule: the two newest ratings each lie below the 95 % range of those before.',
  'signal.rule.open-strain':
    'Rule: strain was marked in the newest session, with neither repair after it nor an episode about it.',
  'signal.rule.below-usual-range': 'Rule: the newest rating lies below the 95 % range of the same person.',
  'signal.rule.check-due':
    'Rule: a short check before sessions 3 and 5, our own choice: of those who leave, most leave early.',
  'signal.rule.missing-client':
    'Rule: a finished session among the last three was not rated by everyone who comes. A declined rating is an answer.',
  'signal.rule.missing-practitioner': 'Rule: a finished session among the last three has no rating of yours.',
  'signal.source.own-words':
    'Source: that person’s own words or choice, which outrank every number. Nothing is computed, so there is no rate of false alarms; only that person can say how much it means.',
  'signal.source.mark':
    'Source: your own marks. Nothing is computed, so there is no rate of false alarms; how often such marks mistake what happened is not known.',
  'signal.source.records':
    'Source: your records. Nothing is computed from how high a rating is, and it says nothing about the client.',
  'signal.why': 'What this rests on',
  'signal.why.range':
    'Range in which a next rating would fall {coverage} times in 100 if nothing had changed, from {earlier, plural, one {# earlier rating} other {# earlier ratings}} of the same person and some starting assumptions (mean {mean}, spread {spread}; Settings change them): a predictive band (Gelman et al. 2013, section 3.3).',
  'signal.why.few': 'With so few ratings it rests mostly on typical values.',
  'signal.why.false-alarms.any':
    'It is often wrong: of 100 perfectly steady clients watched in {lines, plural, one {# line of ratings} other {# lines of ratings}} about {five} would get some such remark within five rated sessions, {ten} within ten and {twenty} within twenty.',
  'signal.why.false-alarms.loud':
    'It can be wrong: of 100 perfectly steady clients watched in {lines, plural, one {# line of ratings} other {# lines of ratings}} about {five} would be marked as worth a conversation within five rated sessions, {ten} within ten and {twenty} within twenty.',
  'signal.why.independent':
    'Counted in a simulation in which the lines vary independently of each other (fewer are marked if they move together) and the starting assumptions are true.',
  'signal.why.own-assumptions':
    'Those figures are for the assumptions that Beside comes with; under yours they differ.',
} as const;
