/** Words of coaching: goals first, and the path through a conversation. */
export const coachingWords = {
  'coaching.goals': 'What it is for',
  'coaching.goals.none':
    'No goal yet. The first question of the session can be: what would make this worth it?',
  'coaching.goals.open': 'How far, and more',
  'grow.title': 'A path, if you want one',
  'grow.stage': 'Where you are',
  'grow.stage.goal': 'Goal',
  'grow.stage.reality': 'Now',
  'grow.stage.options': 'Options',
  'grow.stage.will': 'Will',
  'grow.question.goal': 'What would you like to have by the end of this hour?',
  'grow.question.reality': 'What is it like at present?',
  'grow.question.options': 'What else could you do, if nothing stood in the way?',
  'grow.question.will': 'What will you do first?',
  'grow.kept.goal': 'Kept as a goal, in their words.',
  'grow.kept.reality': 'Kept among the moments of this session.',
  'grow.kept.options': 'Kept among the moments of this session.',
  'grow.kept.will': 'Kept as an agreed action. Its day goes under Details, below.',
  'grow.words': 'In their words',
  'grow.keep': 'Keep',
  'grow.moment': '{stage}: {words}',
} as const;
