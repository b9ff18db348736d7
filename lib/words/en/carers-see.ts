/** Words about what carers may see of a young person's answers. */
export const carersSeeWords = {
  'carers-see.what': 'What carers may see of {name}’s answers',
  'carers-see.words': 'In {name}’s words, or as you put it together',
  'carers-see.someone': 'this young person',
  'carers-see.unsaid': 'Not talked through yet',
  'carers-see.nothing': 'Nothing of them',
  'carers-see.shown-by-them': 'Only what they choose to show',
  'carers-see.answers': 'The answers, not the words',
  'carers-see.everything': 'The answers and the words',
  'carers-see.line.unsaid': 'It was not talked through yet what carers may see of {name}’s answers.',
  'carers-see.line.nothing': 'Carers see nothing of {name}’s answers.',
  'carers-see.line.shown-by-them': 'Carers see only what {name} chooses to show them.',
  'carers-see.line.answers': 'Carers may see {name}’s answers, not the words.',
  'carers-see.line.everything': 'Carers may see {name}’s answers and words.',
  'carers-see.line.words': 'Agreed as: “{words}”',
  'carers-see.change': 'Change who may see what',
} as const;
