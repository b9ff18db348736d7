/** Words of the controls. */
export const controlWords = {
  'control.cancel': 'Cancel',
  'control.confirm.type': 'To go on, type {word}',
  'control.dialog.close': 'Close',
  'control.password.hide': 'Hide what is typed',
  'control.password.show': 'Show what is typed',
  'control.rating.none': 'not rated',
  'control.rating.typed': '{component}, 0 to 10',
  'control.rating.value': '{value} of 10',
  'control.tab.done': '(done)',
} as const;
