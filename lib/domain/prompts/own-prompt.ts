import type { Client } from '../practice/client';
import { isVisible } from '../practice/plain-line';
import type { Prompt, PromptAudience } from './prompt';

/** How a prompt of one's own was worded before, and what felt off about it when it was read aloud. */
export interface PromptVersion {
  readonly words: string;
  readonly feltOff: string;
  /** When it was replaced; milliseconds since the epoch. */
  readonly at: number;
}

/** What a prompt is about, when and for whom it is offered, and whether it is said aloud or asked of oneself. */
export type PromptKind = Pick<Prompt, 'topic' | 'state' | 'audience' | 'voice'>;

/** A prompt in the practitioner's own words: added, or said instead of one of the library. */
export interface OwnPrompt extends PromptKind {
  readonly kind: 'own-prompt';
  readonly id: string;
  /** Id of the library's prompt that it stands for, whose kind it keeps; null if it was added. */
  readonly replaces: string | null;
  readonly words: string;
  /** What felt off about these words; empty if nothing was noted. */
  readonly feltOff: string;
  /** Oldest first. */
  readonly versions: readonly PromptVersion[];
  readonly createdAt: number;
}

/** What the practitioner writes about a prompt when they rehearse it. */
export interface PromptForm extends PromptKind {
  readonly words: string;
  readonly feltOff: string;
  /** The words that were read aloud when something felt off. */
  readonly about: string;
}

/** A prompt of one's own as it is rehearsed. */
export function promptFormOf({ words, feltOff, topic, state, audience, voice }: OwnPrompt): PromptForm {
  return { words, feltOff, about: words, topic, state, audience, voice };
}

/** A prompt that is kept at hand, or out of sight. */
export interface PromptMark {
  readonly kind: 'prompt-mark';
  readonly id: string;
  /** A prompt of the library or one of the practitioner's own. */
  readonly promptId: string;
  readonly mark: 'pinned' | 'hidden';
}

/** Which prompts are kept at hand or out of sight, by id. */
export interface PromptMarks {
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** Whether two prompts are of one kind. */
function isSameKind(one: PromptKind, other: PromptKind): boolean {
  const { topic, state, audience, voice } = other;
  return one.topic === topic && one.state === state && one.audience === audience && one.voice === voice;
}

/** A removed prompt cannot be put back: there are newer words in its place. */
export class PromptRewordedError extends Error {
  override name = 'PromptRewordedError';
  constructor() {
    super('The prompt has newer words.');
  }
}

/** A prompt was given no words. */
export class PromptWordsError extends Error {
  override name = 'PromptWordsError';
  constructor() {
    super('A prompt needs words.');
  }
}

/**
 * Notes what felt off about a prompt of one's own, changes its kind, or gives it new words; the former ones stay among its versions
 * with that note. Where they were reworded elsewhere since, the note goes to the words that it is about.
 */
export function rewordPrompt(own: OwnPrompt, change: PromptForm & { readonly now: number }): OwnPrompt {
  const words = change.words.trim();
  if (!isVisible(words)) return own;
  const { topic, state, audience, voice } = change;
  const sorted = isSameKind(own, change) ? own : { ...own, topic, state, audience, voice };
  const noted = withNote(sorted, change);
  if (words === own.words) return noted;
  const version: PromptVersion = { words: own.words, feltOff: noted.feltOff, at: change.now };
  return { ...noted, words, feltOff: '', versions: [...noted.versions, version] };
}

function withNote(own: OwnPrompt, { feltOff, about }: PromptForm): OwnPrompt {
  const note = feltOff.trim();
  const former = about === own.words ? -1 : own.versions.findLastIndex(({ words }) => words === about);
  if (former < 0) return note === own.feltOff ? own : { ...own, feltOff: note };
  const versions = own.versions.map((version, at) =>
    at === former ? { ...version, feltOff: [version.feltOff, note].filter(isVisible).join('\n') } : version,
  );
  return { ...own, versions };
}

/** Marks by kind; a prompt that two windows marked differently is out of sight. */
export function marksAmong(marks: readonly PromptMark[]): PromptMarks {
  const of = (wanted: PromptMark['mark']) =>
    new Set(marks.filter(({ mark }) => mark === wanted).map(({ promptId }) => promptId));
  const hidden = of('hidden');
  return { hidden, pinned: new Set([...of('pinned')].filter((id) => !hidden.has(id))) };
}

/** The library in the practitioner's own words where there are some, and what they added. */
export function withOwnPrompts(library: readonly Prompt[], own: readonly OwnPrompt[]): readonly Prompt[] {
  const instead = new Map(own.map((each) => [each.replaces, each.words]));
  const added = own.filter(({ replaces }) => replaces === null || !library.some(({ id }) => id === replaces));
  return [
    ...library.map((prompt) => ({ ...prompt, text: instead.get(prompt.id) ?? prompt.text })),
    ...added.map(asPrompt),
  ];
}

/** Whom a prompt that is added beside a client is worded for, unless something else is said. */
export function audienceOf({ kind, population }: Pick<Client, 'kind' | 'population'>): PromptAudience {
  if (population === 'child' || population === 'adolescent') return population;
  if (population !== 'adult') return 'together';
  return kind === 'coaching' ? 'coaching' : 'anyone';
}

function asPrompt({ id, words, topic, state, audience, voice }: OwnPrompt): Prompt {
  const untold = { whenNot: '', ifYes: '', ifNo: '', principle: '', note: '' };
  return {
    id,
    group: 'own',
    text: words,
    topic,
    state,
    moment: voice === 'self' ? 'between' : 'mid',
    phase: 'any',
    audience,
    voice,
    check: null,
    ...untold,
  };
}
