import type { Moment } from '../../domain/practice/moment';
import type { Landing, PromptSaid } from '../../domain/prompts/prompt-said';
import { PROMPTS } from '../prompts/index';

const MINUTE = 60_000;

/** What a synthetic practitioner says once strain was marked, and how it lands. */
const SAID: readonly {
  readonly promptId: string;
  readonly landings: readonly Landing[];
  readonly landingWords: string;
}[] = [
  { promptId: 'pace-check', landings: ['eased'], landingWords: '' },
  { promptId: 'moved-on', landings: ['opened'], landingWords: 'Went back to the sentence about the door' },
  { promptId: 'yes-but-tired', landings: ['opened', 'awkward'], landingWords: 'A long breath, then the no' },
  { promptId: 'say-it-back', landings: ['passed'], landingWords: '' },
];

/** Prompts said a minute before each repair; which, and how they landed, goes by the session's place. No chance is drawn. */
export function samplePromptsSaid(moments: readonly Moment[], place: number): readonly PromptSaid[] {
  const strain = moments.find(({ kind }) => kind === 'strain');
  const repairs = moments.filter(({ kind, at }) => kind === 'repair' && strain && at > strain.at);
  const said = SAID[place % SAID.length];
  const words = PROMPTS.find(({ id }) => id === said?.promptId)?.text;
  if (!strain || !said || words === undefined) return [];
  const { promptId, landings, landingWords } = said;
  return repairs.map(({ id, at }) => ({
    id: `${id}-said`,
    promptId,
    words,
    at: at - MINUTE,
    momentId: strain.id,
    episodeId: null,
    landings,
    landingWords,
  }));
}
