import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { Series, SeriesPoint } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import { everyParticipant } from '../../../lib/domain/practice/former-participants';
import type { Goal } from '../../../lib/domain/practice/goal';
import type { Session } from '../../../lib/domain/practice/session';
import { promptHistory } from '../../../lib/domain/prompts/prompt-history';
import { type KnownWord, replaceKnown } from '../../../lib/domain/supervision/deidentify';
import type { Question } from '../../../lib/domain/supervision/question';
import { say } from '../../../lib/words/index';
import { withoutIsolation } from '../../../lib/words/isolated';
import { type ChartRater, drawnAs } from '../../charts/chart-rater';
import { sayValues } from '../../records/session-words';
import { withoutLinks } from '../../records/without-links';

/** What a summary can hold; the last is private and goes in only when ticked. */
export const SUMMARY_PARTS = ['question', 'trend', 'episodes', 'prompts', 'goals', 'own-part'] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];

/** What it is put together from. */
export interface SummaryMaterial {
  readonly client: Client;
  readonly series: Series;
  readonly sessions: readonly Session[];
  readonly episodes: readonly Episode[];
  readonly goals: readonly Goal[];
  readonly questions: readonly Question[];
  readonly known: readonly KnownWord[];
}

/** The text, and which of its lines are Beside's own words and numbers: those hold no one's name. */
export interface SummaryText {
  readonly text: string;
  readonly ownLines: ReadonlySet<string>;
}

interface Line {
  readonly text: string;
  readonly isOwn: boolean;
}

const WEEK = 7 * 24 * 3_600_000;

/** A page keeps to one: so many of the newest rated sessions, episodes and prompts. */
const NEWEST = 8;
/** Sessions that a picture for the page draws at most. */
const MOST_DRAWN = 14;

const own = (text: string): Line => ({ text: withoutIsolation(text), isOwn: true });

/** One page about a case, with labels and dates replaced: sessions by their number, days by their week. */
export function summaryText(material: SummaryMaterial, ticked: readonly SummaryPart[]): SummaryText {
  const free = (text: string): Line[] =>
    replaceKnown(withoutLinks(text), material.known)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, isOwn: false }));
  const parts: Readonly<Record<Exclude<SummaryPart, 'own-part'>, () => Line[]>> = {
    question: () => material.questions.flatMap(({ words }) => free(words)),
    trend: () => trendLines(material),
    episodes: () => episodeLines(material, ticked.includes('own-part'), free),
    prompts: () => promptLines(material, free),
    goals: () =>
      material.goals.flatMap(({ words, status }) => [...free(words), own(say(`summary.goal.${status}`))]),
  };
  const shown = (['question', 'trend', 'episodes', 'prompts', 'goals'] as const).flatMap((part) => {
    const lines = ticked.includes(part) ? parts[part]() : [];
    return lines.length === 0 ? [] : [own(''), own(say(`summary.part.${part}`)), ...lines];
  });
  const lines = [own(say('summary.heading')), own(sayCase(material)), ...shown];
  return {
    text: lines.map(({ text }) => text).join('\n'),
    ownLines: new Set(lines.flatMap(({ text, isOwn }) => (isOwn ? [text] : []))),
  };
}

function held({ series }: SummaryMaterial): readonly SeriesPoint[] {
  return withoutSealed(series).filter(({ number }) => number !== null);
}

function sayCase(material: SummaryMaterial): string {
  const points = held(material);
  const [first, last] = [points[0], points.at(-1)];
  return say('summary.case', {
    kind: say(`client.kind.${material.client.kind}`),
    population: say(`population.${material.client.population}`),
    sessions: points.length,
    weeks: first && last ? weekOf(first.at, last.at) : 0,
  });
}

/** Weeks are counted from the first session's: the first seven days are week 1. */
function weekOf(first: number, at: number): number {
  return Math.max(1, Math.floor((at - first) / WEEK) + 1);
}

function sayWhen(material: SummaryMaterial, sessionId: string | null): string {
  const points = held(material);
  const point = points.find((each) => each.sessionId === sessionId);
  if (!point?.number || !points[0]) return say('summary.no-session');
  return say('summary.when', { number: point.number, week: weekOf(points[0].at, point.at) });
}

function raterName({ client }: SummaryMaterial, rater: string): string {
  if (rater === PRACTITIONER) return say('rater.practitioner');
  const everyone = everyParticipant(client);
  if (everyone.length === 1) return say('rater.client');
  const at = everyone.findIndex(({ id }) => id === rater);
  return say('summary.participant', { number: at + 1 });
}

/** The newest rated sessions, and whoever rated them by no name: what a picture for the page is drawn from. */
export function summaryChart(material: SummaryMaterial): {
  readonly series: Series;
  readonly raters: readonly ChartRater[];
} {
  const { client } = material;
  const people = everyParticipant(client);
  return {
    series: held(material)
      .filter(({ ratings }) => ratings.length > 0)
      .slice(-MOST_DRAWN),
    raters: [PRACTITIONER, ...people.map(({ id }) => id)].map((id) => ({
      id,
      side: id === PRACTITIONER ? 'practitioner' : 'client',
      label: raterName(material, id),
      ...drawnAs(people, id),
    })),
  };
}

function trendLines(material: SummaryMaterial): Line[] {
  return held(material)
    .filter(({ ratings }) => ratings.length > 0)
    .slice(-NEWEST)
    .map(({ sessionId, ratings }) => {
      const said = ratings.map(({ rater, values, declined }) =>
        say('summary.rating', {
          rater: raterName(material, rater),
          values: declined ? say('summary.declined') : sayValues(values),
        }),
      );
      return own(say('summary.line', { when: sayWhen(material, sessionId), what: said.join('; ') }));
    });
}

function episodeLines(
  material: SummaryMaterial,
  hasOwnPart: boolean,
  free: (text: string) => Line[],
): Line[] {
  return [...material.episodes]
    .sort((one, other) => one.openedAt - other.openedAt)
    .slice(-NEWEST)
    .flatMap(({ sessionId, kind, part, status, words, ownPart, reaction }) => {
      const facts = [
        say(`episode.kind.${kind}`),
        say(`episode.part.${part ?? 'none'}`),
        say(`episode.status.${status}`),
      ];
      const line = say('summary.line', { when: sayWhen(material, sessionId), what: facts.join(', ') });
      return [own(line), ...free(words), ...(hasOwnPart ? [...free(ownPart), ...free(reaction)] : [])];
    });
}

function promptLines(material: SummaryMaterial, free: (text: string) => Line[]): Line[] {
  return promptHistory(material.sessions)
    .slice(0, NEWEST)
    .toReversed()
    .flatMap(({ said, sessionId, followed }) => {
      const next = followed.map(({ rater, after }) =>
        say('summary.rating', { rater: raterName(material, rater), values: sayValues(after) }),
      );
      const what =
        next.length === 0 ? say('prompt-history.unrated') : say('summary.next', { next: next.join('; ') });
      return [own(say('summary.line', { when: sayWhen(material, sessionId), what })), ...free(said.words)];
    });
}
