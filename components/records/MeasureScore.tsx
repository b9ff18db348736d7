import type { Instrument } from '../../lib/domain/alliance/instrument';
import {
  isScoredByScale,
  type ScaleScore,
  type Score,
  scoreAnswers,
} from '../../lib/domain/alliance/scoring';
import { type PlainWordKey, say, WORDS_LOCALE } from '../../lib/words/index';
import { sayHigher } from '../charts/statistics/higher-words';
import styles from './Measure.module.css';
import { nameScale } from './scale-names';

interface MeasureScoreProps {
  readonly instrument: Instrument;
  readonly answers: readonly (number | null)[];
}

const REMARKS = [
  'prorated',
  'unverified-proration',
  'between-bands',
  'unverified-key',
  'unverified-bands',
] as const;

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const items = new Intl.ListFormat(WORDS_LOCALE, { type: 'conjunction' });

/** What the answers amount to, in words; nothing that was not published, and what is unverified said so. */
export function MeasureScore({ instrument, answers }: MeasureScoreProps) {
  const score = scoreAnswers(instrument, answers);
  const answered = answers.filter((answer) => answer !== null).length;
  const whole = sayWhole(instrument, score);
  return (
    <div class={styles['score']}>
      <p>
        {whole !== null && (
          <>
            <strong>{whole}</strong>
            {' · '}
          </>
        )}
        {say('measure.answered', { answered, of: answers.length })}
      </p>
      <ScaleLines instrument={instrument} score={score} />
      {instrument.direction.higher !== 'unsaid' && <p class={styles['soft']}>{sayHigher(instrument)}</p>}
      <Remarks flags={score.flags} />
    </div>
  );
}

/** What stands for all answers together, the same that a trend draws; null where that is each scale for itself. */
function sayWhole(instrument: Instrument, score: Score): string | null {
  if (isScoredByScale(instrument)) return null;
  const { lowest, highest } = instrument.range;
  const mean =
    score.mean === null ? [] : [say('measure.mean', { mean: number.format(score.mean), lowest, highest })];
  if (instrument.total.kind === 'none') return mean[0] ?? say('measure.no-mean');
  const band = score.band === null ? [] : [say(`measure.band.${score.band}` as PlainWordKey)];
  const sum =
    score.total === null
      ? sayNoTotal(instrument.total)
      : say('measure.total', { total: number.format(score.total) });
  return [sum, ...band, ...mean].join(' · ');
}

/** With how many answers there would be one. */
function sayNoTotal(rule: Instrument['total']): string {
  return rule.kind === 'prorated'
    ? say('measure.no-total.missing', { count: rule.missing })
    : say('measure.no-total.all');
}

function ScaleLines({ instrument, score }: { instrument: Instrument; score: Score }) {
  const scales = Object.entries(score.scales);
  if (scales.length === 0) return null;
  const apart = isScoredByScale(instrument) ? itemsApart(instrument) : [];
  return (
    <>
      <ul class={styles['scales']}>
        {scales.map(([id, scale]) => (
          <li key={id}>{sayScale(instrument, nameScale(instrument, id), scale)}</li>
        ))}
      </ul>
      {apart.length > 0 && (
        <p class={styles['soft']}>
          {say('measure.scale.apart', { count: apart.length, items: items.format(apart.map(String)) })}
        </p>
      )}
    </>
  );
}

/** A sum where the form adds up, else the mean of its items; what is missing of either is counted. */
function sayScale(instrument: Instrument, scale: string, { sum, mean, answered, of }: ScaleScore): string {
  const given = mean === null ? '–' : number.format(mean);
  if (sum === null) return say('measure.scale.mean', { scale, mean: given, answered, of });
  return isScoredByScale(instrument) && of > 1
    ? say('measure.scale.whole', { scale, mean: given })
    : say('measure.scale', { scale, value: number.format(sum) });
}

/** Items that belong to no scale, by number. */
function itemsApart({ items: all, scales }: Instrument): number[] {
  const inScales = new Set(Object.values(scales).flat());
  return all.map((_item, at) => at + 1).filter((item) => !inScales.has(item));
}

function Remarks({ flags }: Pick<Score, 'flags'>) {
  const remarks = REMARKS.filter((flag) => flags.includes(flag));
  return (
    <>
      {remarks.map((flag) => (
        <p key={flag} class={styles['soft']}>
          {say(`measure.${flag}`)}
        </p>
      ))}
    </>
  );
}

/** Items about harm or risk that were answered above their lowest, by number. */
export function risksOf({ risk, range }: Instrument, answers: readonly (number | null)[]): number[] {
  return risk.filter((item) => (answers[item - 1] ?? range.lowest) > range.lowest);
}
