/** Words of the controls. */
export const controlWords = {
  'control.cancel': 'Cancel',
  'control.confirm.type': 'To go on, type “{word}”',
  'control.dialog.close': 'Close',
  'control.list.none': 'Nothing in the list matches.',
  'control.password.hide': 'Hide what is typed',
  'control.password.show': 'Show what is typed',
  'control.rating.ends': '0 is “{lowest}”, 10 is “{highest}”.',
  'control.rating.none': 'not rated',
  'control.rating.range': 'A number from 0 to 10, in half points.',
  'control.rating.typed': '{component}, 0 to 10',
  'control.rating.value': '{value} of 10',
  'control.tab.done': '(done)',
  'control.timer.hours': '{hours, plural, one {# hour} other {# hours}}',
  'control.timer.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'control.timer.seconds': '{seconds, plural, one {# second} other {# seconds}}',
} as const;
