import { type PromptText, promptsOf } from './prompts-of';

/** Time, privacy, contact and money, on ordinary days. */
export const framePrompts = promptsOf(
  { group: 'frame', state: 'routine', audience: 'anyone', voice: 'says', phase: 'any' },
  [
    {
      id: 'time-and-length',
      text: 'How does the length of these meetings suit you? They could be shorter, or end more slowly.',
      topic: 'frame',
      moment: 'opening',
      phase: 'later',
      principle: 'frame-clear',
      whenNot: 'You cannot offer any other length; then ask what would ease the end.',
      ifYes: 'Keep it, and note when it was asked.',
      ifNo: 'Say plainly what can move and what cannot.',
    },
    {
      id: 'private-words',
      text: 'May I show you what I write down, and say who can read it?',
      topic: 'frame',
      moment: 'opening',
      principle: 'frame-clear',
      whenNot: 'You do not know yet who can read it; find out first.',
      ifYes: 'Show it, and explain it in everyday words.',
      ifNo: 'Say where they can ask later.',
    },
    {
      id: 'between-meetings',
      text: 'Shall I go over how you can reach me between meetings, and how soon I’ll answer?',
      topic: 'frame',
      moment: 'closing',
      principle: 'frame-clear',
      whenNot: 'There is acute risk: go through the safety plan instead.',
      ifYes: 'Say when you read messages and how soon you answer.',
      ifNo: 'Name the one thing they should know in any case.',
    },
    {
      id: 'late-start',
      text: 'I started late today, and that was my fault. How was it, having to wait?',
      topic: 'frame',
      moment: 'opening',
      principle: 'own-part',
      whenNot: 'You were late by a minute and they are already talking.',
      ifYes: 'Hear it out; offer the lost minutes if you can.',
      ifNo: 'Offer the minutes anyway and go on.',
    },
    {
      id: 'fee-talk',
      text: 'Money can be awkward to talk about. If anything about the fee bothers you, I’d like to hear it.',
      topic: 'frame',
      moment: 'closing',
      principle: 'frame-clear',
      whenNot: 'Somebody else pays; take it up with them.',
      ifYes: 'Say what you can change, by when, and what not.',
      ifNo: 'Leave it, and put a date to the next look at it.',
    },
  ] satisfies readonly PromptText[],
);
