import { type PromptText, promptsOf } from './prompts-of';

/** Meeting as one person meets another. */
export const realPrompts = promptsOf(
  { group: 'real', state: 'routine', audience: 'anyone', voice: 'says', phase: 'any' },
  [
    {
      id: 'moved-by-this',
      text: 'I’m moved by what you’re telling me. I’d like to slow down here, if that’s all right with you.',
      topic: 'real-relationship',
      moment: 'mid',
      principle: 'real-relationship',
      whenNot: 'Your feeling is about your own life more than theirs.',
      ifYes: 'Slow down, say little.',
      ifNo: 'Step back a little and ask what they need now.',
    },
    {
      id: 'do-not-know',
      text: 'I don’t know the answer here. I’d rather think with you than pretend.',
      topic: 'real-relationship',
      moment: 'mid',
      principle: 'real-relationship',
      whenNot: 'They are in danger and need you to act.',
      ifYes: 'Think aloud, one step at a time, and let them correct you.',
      ifNo: 'Ask what they had hoped you would say.',
    },
    {
      id: 'human-mistake',
      text: 'I got that wrong, and I’m sorry. What was it like for you?',
      topic: 'real-relationship',
      moment: 'mid',
      principle: 'own-part',
      whenNot: 'You are sorry for your own comfort; then apologise only once it serves them.',
      ifYes: 'Listen to the end, with no reason given.',
      ifNo: 'Let the apology stand by itself and do not ask again.',
    },
    {
      id: 'laugh-together',
      text: 'That made me laugh, in a good way. If it was the wrong moment, do say.',
      topic: 'real-relationship',
      moment: 'mid',
      principle: 'real-relationship',
      whenNot: 'The joke covered something that hurt.',
      ifYes: 'If they laugh too, enjoy it a second longer before work goes on.',
      ifNo: 'If it stung, say sorry, and ask what was under it.',
    },
    {
      id: 'see-the-person',
      text: 'Before you go, I’d like to say that I enjoy the way you see things.',
      topic: 'real-relationship',
      moment: 'closing',
      principle: 'real-relationship',
      whenNot: 'You cannot name an example if they ask, or it could be heard as more than it is.',
      ifYes: 'Give the example.',
      ifNo: 'Leave it there; it need not be answered.',
    },
  ] satisfies readonly PromptText[],
);
