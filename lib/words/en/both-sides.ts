/** Words about both sides over time, the first five sessions and the counts of the practice. */
export const bothSidesWords = {
  'practice.title': 'Practice at a glance',
  'practice.figures': 'Figures',
  'practice.figures.what':
    'Counts from your records, sessions of the last {days} days. They rank nobody and say nothing about how good the work is.',
  'practice.figure.clients': 'Clients under way',
  'practice.figure.held': 'Sessions held',
  'practice.figure.both': 'Rated by you and everyone who comes (a declined rating is an answer)',
  'practice.figure.checks': 'Sessions 3 and 5 rated by you and everyone who comes',
  'practice.figure.strain': 'Clients with a strain that is open now',
  'practice.count': '{count, number}',
  'practice.count.of': '{count, number} of {all, number}',
  'first-five.title': 'First five sessions',
  'first-five.what':
    'Of those who leave, many leave early. Here stands what is there and what is not; it is no verdict on anybody. The checks of sessions 3 and 5 stand open until you and everyone who comes rated that session.',
  'first-five.what.card': 'What is there and what is not; no verdict.',
  'first-five.prompt.due': 'For the check in session {session}, you could say:',
  'first-five.prompt.missed':
    'Session {session} {people, plural, one {was not rated by both} other {was not rated by everyone who comes now}}, so its check stands open. You could say:',
  'first-five.prompt.below':
    'The check belongs to session {session}. Sentences for it stand under “{title}” below.',
  'first-five.concern.open':
    'A concern was named {count, plural, one {in session} other {in sessions}} {sessions}. Nothing here says yet that you talked about it.',
  'first-five.concern.how':
    'A strain written down about that session, or a reason under its signal, closes it here.',
  'first-five.nobody': 'Nobody is in their first five sessions.',
  'first-five.session': 'Session {session}',
  'first-five.range': 'Their ratings so far',
  'first-five.range.from': 'Ratings so far, from {raters}: {range}',
  'first-five.range.whose': 'from {raters}',
  'first-five.range.left-out': '–',
  'first-five.range.none': 'none to show yet',
  'first-five.range.values': '{lowest} to {highest}',
  'first-five.state.all': '{people, plural, one {rated by both} other {rated by you and all of them}}',
  'first-five.state.practitioner': 'rated by you only',
  'first-five.state.some': 'rated, not by {raters}',
  'first-five.state.neither': 'not rated',
  'first-five.state.running': 'under way',
  'first-five.state.to-come': 'to come',
  'first-five.check.ahead': 'check planned',
  'first-five.check.rated': '{people, plural, one {check: both rated} other {check: all rated}}',
  'first-five.check.open': '{people, plural, one {check: not both rated} other {check: not all rated}}',
  'guess.title': 'What will they say? (if you like)',
  'guess.hint':
    'A guess before you see it. It is kept with your rating and shown beside the answer; nobody is graded by it.',
  'guess.of': '{rater}, {component}',
  'guess.reveal': 'Your guess: {guesses}.',
  'guess.reveal.same': '{component} {value}, as {rater} said',
  'guess.reveal.apart': '{component} {value}, {rater} said {said}',
  'guess.reveal.blank': '{component} {value}, {rater} left it blank',
  'sides.title': 'You and {rater}, over time',
  'sides.reminder':
    'Practitioners usually rate a little lower than clients (Tryon et al. 2007: d = .63). A gap is something to be curious about; it grades nobody, and no gap is no proof of agreement.',
  'sides.gaps': 'You and {rater}, by session',
  'sides.guesses': 'Your guess and what {rater} said, by session',
  'sides.guess': 'Guess',
  'sides.gap': 'Gap',
  'sides.gap.what': 'Gap: the first number minus the second.',
  'sides.session': 'Session',
  'sides.seen-first':
    'Yours was given or changed after theirs was seen, so this session is not among the pairs that are counted.',
  'sides.few':
    '{n, plural, =0 {No pair yet} one {# pair} other {# pairs}}: too few to sum up; here are the pairs themselves. From {least} pairs on there is more to say.',
  'sides.bias': '{component}: on average {mean} ({lower} to {upper}; {n} pairs).',
  'sides.bias.plain': '{component}: on average {mean}; it never varied ({n} pairs).',
  'sides.tracking': 'The two moved together with r = {r} ({lower} to {upper}).',
  'sides.tracking.exact': 'The two moved together with r = {r} in {n} pairs, too regular for an interval.',
  'sides.tracking.none':
    'Whether the two move together cannot be told, as one of them never changed in {n} pairs.',
  'sides.intervals':
    'In brackets: 95 % intervals, taking sessions to be independent. They are wide for good reason.',
  'forms.means':
    '{form}, item means from {lowest} to {highest}: {rater} {theirs}, you {own}; you minus {rater} {gap}.',
  'forms.items':
    'The two forms do not ask the same questions, so their totals are not compared, and a gap may be the questions’.',
  'forms.different':
    '{theirs} ({rater}) and {own} (you) are two questionnaires: they are not set against each other.',
  'forms.ranges':
    '{theirs} ({rater}) and {own} (you) were answered on different ranges: they are not set against each other.',
  'forms.no-mean':
    '{theirs} ({rater}) and {own} (you) are not set against each other: one of them has no item mean, being entered as sums, read scale by scale, or too little answered.',
  'forms.table': 'Questionnaires that {rater} and you both answered, as item means',
  'forms.questionnaire': 'Questionnaire',
  'spread.title': 'Between participants',
  'spread.what':
    'Each in the order of your list, session {session}. People can be in different places with you at once (a split alliance); who is higher is not better.',
  'spread.says': '{component}: {values}. {spread}',
  'spread.value': '{rater} {value}',
  'spread.apart': 'They are {points} apart.',
  'spread.same': 'All the same.',
  'spread.one': 'Only one rated it.',
  'spread.child':
    'A young child’s answers are left out here: they belong to the conversation they were given in.',
  'spread.others':
    'Different questionnaires are not set against each other here: their items differ, and only item means on the same range could be.',
  'spread.table': 'Each participant’s value and the span between them, session {session}',
  'spread.table.apart': 'Apart',
} as const;
