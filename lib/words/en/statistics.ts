/** What ratings can say beyond themselves; each from as many ratings as it needs. */
export const statisticsWords = {
  'statistics.title': 'What these ratings can say',
  'statistics.layers': 'Drawn in the chart',
  'statistics.layers.many':
    'Ranges, limits and averages of more than {most} people would hide each other, so they are not drawn: hide raters above to see them. Each has their own in words below.',
  'statistics.layer.usual-range': 'Usual range',
  'statistics.layer.limits': 'Limits',
  'statistics.layer.moving-average': 'Moving average',
  'statistics.both': '{client} and you',
  'statistics.none': 'No rating: nothing to say yet.',
  'statistics.child':
    'A child’s answers: drawn, not calculated with. Below about eleven years they belong to the conversation, so there is no range, limit, average or slope here.',
  'statistics.one': 'One rating: nothing to compare.',
  'statistics.next':
    'Usual range: a next rating would lie between {lower} and {upper}, 95 times in 100, if nothing changes. {rests}',
  'statistics.next.assumed':
    'Mostly starting assumptions, {own, plural, one {# own rating} other {# own ratings}}.',
  'statistics.next.own':
    'From {own, plural, one {# recent own rating} other {# recent own ratings}} and the starting assumptions.',
  'statistics.limits':
    'Limits: after the {own} ratings before it, a single rating below {lower} or above {upper} would be unusual.',
  'statistics.limits.lower':
    'Limits: after the {own} ratings before it, a single rating below {lower} would be unusual; the upper limit lies beyond the scale.',
  'statistics.limits.upper':
    'Limits: after the {own} ratings before it, a single rating above {upper} would be unusual; the lower limit lies beyond the scale.',
  'statistics.limits.none':
    'Limits: after the {own} ratings before it, no single rating on this scale would be unusual.',
  'statistics.slope.none': 'Slope: none can be told from these {count} ratings.',
  'statistics.slope.ties':
    'Slope: so many of these {count} ratings are equal to others that no direction can be told.',
  'statistics.slope.unclear':
    'Slope: from {lower} to {upper} points a session fits these {count} ratings (95 % interval), so no direction can be told.',
  'statistics.slope.up':
    'Slope: about {points} points higher from session to session (95 % interval {lower} to {upper}, {count} ratings).',
  'statistics.slope.down':
    'Slope: about {points} points lower from session to session (95 % interval {lower} to {upper}, {count} ratings).',
  'statistics.ceiling':
    '{count} of {of} ratings stand at {highest}, the most there is. High ratings do not show the absence of strain.',
  'statistics.resemblance':
    'Neighbouring ratings resemble each other: lag-1 correlation {r}, where chance stays below {bound} ({count} ratings; Bartlett’s bound). Range and limits are then too narrow and false alarms more frequent.',
  'statistics.gap.same': 'On average you and {client} rated the same.',
  'statistics.gap.higher': 'On average you rated {points} higher than {client}.',
  'statistics.gap.lower':
    'On average you rated {points} lower than {client}; practitioners usually rate a little lower.',
  'statistics.gap.interval':
    '{said} You minus {client}: 95 % interval {lower} to {upper}, {count} sessions both rated.',
  'statistics.gap.always': '{said} It was so in each of {count} sessions.',
  'statistics.tracking':
    'Moving together: r = {r}, 95 % interval {lower} to {upper}, {n} sessions. Read the interval rather than r.',
  'statistics.tracking.exact': 'Moving together: r = {r} in {n} sessions, too regular for an interval.',
  'statistics.tracking.none':
    'Moving together: cannot be told, as one side never changed in {n} sessions both rated.',
  'statistics.more': 'From {from} ratings on there is more to say: {what}.',
  'statistics.later.usual-range': 'the usual range',
  'statistics.later.limits': 'limits for single ratings',
  'statistics.later.slope': 'the slope',
  'statistics.later.mean-gap': 'the average gap between you',
  'statistics.later.moving-average': 'a moving average',
  'statistics.later.sudden-gains': 'sudden gains',
  'statistics.seen-first':
    '{count, plural, one {# session is} other {# sessions are}} left out of what is said of you both: yours was given or changed after theirs was seen.',
  'statistics.later.tracking': 'whether both sides move together',
  'statistics.later.autocorrelation': 'whether neighbouring ratings resemble each other',
  'statistics.later.phases': 'a comparison of the time before and after a session you name',
  'statistics.phases': 'Compare the sessions before with those from session',
  'statistics.phases.why':
    'Name a session that mattered for a reason of its own. One picked because the picture turns there will seem to make a difference.',
  'statistics.phases.range': 'A session from 2 to {last}.',
  'statistics.phases.line': '{name}: {said}',
  'statistics.phases.few': 'fewer than {least} ratings on one side, nothing to compare.',
  'statistics.phases.flat':
    'mean {before} before ({earlier} ratings), {after} from then on ({later}); {points} apart, and no rating differs within either.',
  'statistics.phases.said':
    'mean {before} before ({earlier} ratings), {after} from then on ({later}); difference {difference}, 95 % interval {lower} to {upper}.',
  'statistics.assumptions':
    'Starting assumptions: mean {mean} with the weight of {weight} ratings, spread {scale} with the weight of {freedom}. Assumed, not measured.',
  'statistics.assumptions.change': 'Change them…',
  'statistics.how': 'How this is worked out',
  'statistics.how.text':
    'Usual range: predictive band from up to 23 earlier ratings and the starting assumptions (Gelman et al. 2013, section 3.3). Limits: individuals chart, mean ∓ 2.66 mean moving ranges of the ratings before. Slope: Theil–Sen, interval by Kendall’s variance (Theil 1950; Sen 1968). Moving average: weight 0.3 (Roberts 1959). Average gap: interval by Student’s t. Moving together: Pearson’s r, interval by Fisher’s z. Before and after: difference of means, interval by Welch’s t, too narrow where neighbours resemble each other.',
  'statistics.no-reliable-change':
    'No spread or reliability has been published for these questions, so no reliable change is worked out.',
  'statistics.reading': 'Expected then, from the ratings before: {ranges}.',
  'statistics.reading.of': '{rater}: {ranges}',
  'statistics.reading.several': 'Where each was expected then, from their own ratings before.',
  'statistics.reading.hide': 'Hide raters above to see one by itself.',
  'statistics.reading.range': '{of} {bounds}',
  'statistics.table': 'Every value the layers draw',
  'statistics.table.head': '{name}: {layer}',
  'statistics.bounds': '{lower} to {upper}',
  'statistics.beyond': 'beyond the scale',
} as const;
