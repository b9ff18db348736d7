/** Words of the page a client may see: plain, without a term of the trade. */
export const progressWords = {
  'progress.title': 'Progress page',
  'progress.heading': 'What we are working on',
  'progress.for-you.therapy': 'A page to look at together',
  'progress.for-you.coaching': 'Your coaching, on one page',
  'progress.none':
    'Nothing is shown yet. Tick “Show it on the page for the client” at a goal or an action, and it appears here.',
  'progress.goals': 'What it is for',
  'progress.reached': 'Reached',
  'progress.actions': 'What we agreed to do',
  'progress.said': 'You said {value} of 10 on {day}',
  'progress.first-said': 'You said {first} of 10 on {day}, and {value} now',
  'progress.sign': 'How we will know: {words}',
  'progress.level': 'Now: {words}',
  'progress.action.done': 'done',
  'progress.action.partly': 'done in part',
  'progress.action.not-done': 'still to come',
  'progress.action.changed': 'done another way',
  'progress.action.open': 'still to come',
  'progress.action.due': 'by {day}',
  'progress.print': 'Print',
  'progress.print.note':
    'Only what is ticked is here: no ratings, no notes, nothing about strain. A printed page is plain: whoever finds it can read it.',
  'progress.made': 'As of {day}',
} as const;
