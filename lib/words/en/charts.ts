/** Words of the charts. */
export const chartWords = {
  'chart.trend.name': 'Ratings over time',
  'chart.trend.role': 'chart',
  'chart.trend.help':
    'Left and right step through sessions, Home and End jump to the first and last, up and down choose one line, Enter opens the session. The same numbers are in the table.',
  'chart.gap.name': 'Both ratings, side by side',
  'chart.components': 'Component shown',
  'chart.components.all': 'All',
  'chart.raters': 'Raters shown',
  'chart.range': 'Sessions shown',
  'chart.range.last': 'Last {count}',
  'chart.range.all': 'All {count}',
  'chart.table': 'Table',
  'chart.you': 'you',
  'chart.check.one': 'session {session}',
  'chart.check.both': 'sessions 3, 5',

  'chart.mark.strain': 'strain',
  'chart.mark.repair': 'repair',
  'chart.mark.concern': 'wants to talk about something',
  'chart.mark.declined': 'rather not rate',
  'chart.mark.notHeld': 'not held',
  'chart.mark.times': '{mark} × {count}',
  'chart.mark.by': '{rater}: {mark}',

  'chart.attendance.cancelled': 'cancelled',
  'chart.attendance.not-attended': 'not attended',

  'chart.reading.session': 'Session {session}',
  'chart.reading.dated': '{session}, {date}',
  'chart.reading.notHeld': '{date}: not held ({reason})',
  'chart.reading.open': 'Open session',
  'chart.reading.gap': 'You − client',
  'chart.reading.line': '{title}. {component}, {rater}: {cell}',
  'chart.reading.component': '{component}: {values}',
  'chart.reading.value': '{rater} {cell}',

  'chart.say.none': 'No ratings yet. They appear here after the first rated session.',
  'chart.say.noneSo':
    'No ratings in {held, plural, one {the # session held so far} other {the # sessions held so far}}.',
  'chart.say.one': 'One rating (session {session}): nothing to compare yet.',
  'chart.say.latest': '{component}, session {session}: {values}.',
  'chart.say.latestGap': '{component}, session {session}: {values}. {gap}',
  'chart.say.gap.same': 'You gave the same.',
  'chart.say.gap.higher': 'You rated {points} higher.',
  'chart.say.gap.lower': 'You rated {points} lower.',
  'chart.say.range':
    '{rater}: lowest {lowest} (session {lowestSession}), highest {highest} (session {highestSession}).',
  'chart.say.range.flat': '{rater}: {value} every time.',
  'chart.say.coverage':
    '{raters, plural, =2 {Both rated} other {All # rated}} in {rated} of {held, plural, one {# session held} other {# sessions held}}.',
  'chart.say.strain': 'Strain marked {where}.',
  'chart.say.repair': 'Repair marked {where}.',
  'chart.say.concern': '{rater}: something to talk about {where}.',
  'chart.say.declined': '{rater}: rather not rate {where}.',
  'chart.say.notHeld': '{count, plural, one {# session was} other {# sessions were}} not held (–).',
  'chart.say.where': '{count, plural, one {in session} other {in sessions}} {numbers}',
  'chart.say.whereMany': 'in {count} sessions',

  'chart.table.caption': 'Every value in the chart',
  'chart.table.session': 'Session',
  'chart.table.date': 'Date',
  'chart.table.marks': 'Marks',
  'chart.table.gap': 'You minus client',

  'chart.gap.component': 'Component',
  'chart.gap.same': 'same',
  'chart.gap.higher': 'you {points} higher',
  'chart.gap.lower': 'you {points} lower',
  'chart.gap.none': '–',
  'chart.gap.say.same': '{component}: both {value}.',
  'chart.gap.say.higher':
    '{component}: you {practitioner}, {client} {clientValue}; you rated {points} higher.',
  'chart.gap.say.lower': '{component}: you {practitioner}, {client} {clientValue}; you rated {points} lower.',
  'chart.gap.say.missing': '{component}: you {practitioner}, {client} {clientValue}.',
  'chart.gap.say.neither': 'You: {practitioner}. {client}: {clientValue}.',
  'chart.gap.reminder':
    'Practitioners usually rate a little lower. A gap is something to be curious about, not a mark.',
  'chart.gap.source': 'Source',
  'chart.gap.sourceText':
    'Tryon, Blackwell and Hammel (2007), A meta-analytic examination of client–therapist perspectives of the working alliance, Psychotherapy Research 17(6): in 53 studies clients’ ratings were higher than their therapists’ (d = .63) and the two were moderately related (r = .36). Averages over many pairs; they cannot say why two people differ.',

  'chart.spark.none': '{component}: no ratings yet.',
  'chart.spark.both': '{component}: last rated {client} by the client and {practitioner} by you.',
  'chart.spark.client': '{component}: last rated {client} by the client, not by you.',
  'chart.spark.practitioner': '{component}: last rated {practitioner} by you, not by the client.',
} as const;
