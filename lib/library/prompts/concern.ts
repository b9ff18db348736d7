import { promptsOf } from './prompts-of';

/**
 * Taking up what somebody named to talk about, in an answer or a rating. Two, so that beside them there is room for what else was
 * noticed. Whoever named it may not be who is spoken to: nothing here says who did.
 */
export const concernPrompts = promptsOf(
  { group: 'concern', state: 'unclear', audience: 'all', voice: 'says', phase: 'later' },
  [
    {
      id: 'named-comes-first',
      text: 'There’s something noted here for us to talk about. Is now a good time?',
      topic: 'whole',
      moment: 'opening',
      principle: 'client-view',
      whenNot:
        'It is about harm or risk, or could give away who named it: your own safety procedure comes before it.',
      ifYes: 'Hear it to its end before you say anything of yours.',
      ifNo: 'Say that it keeps its place, and ask once more another day.',
    },
    {
      id: 'named-own-words',
      text: 'I read the note. I’d like to hear more about it, as much as you like.',
      topic: 'whole',
      moment: 'opening',
      principle: 'way-out',
      whenNot:
        'It is about harm or risk (your safety procedure first), or its writer is not here or should not be named.',
      ifYes: 'Say back what you understood, and ask what you missed.',
      ifNo: 'Thank them for the note, and let them choose the time.',
    },
  ],
);
