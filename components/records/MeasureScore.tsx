import type { Instrument } from '../../lib/domain/alliance/instrument';
import { type Score, scoreAnswers } from '../../lib/domain/alliance/scoring';
import { type PlainWordKey, say } from '../../lib/words/index';
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

/** What the answers amount to, in words; nothing that was not published, and what is unverified said so. */
export function MeasureScore({ instrument, answers }: MeasureScoreProps) {
  const score = scoreAnswers(instrument, answers);
  const answered = answers.filter((answer) => answer !== null).length;
  return (
    <div class={styles['score']}>
      <p>
        <strong>{sayTotal(instrument, score)}</strong>
        {' · '}
        {say('measure.answered', { answered, of: answers.length })}
      </p>
      <ScaleLines instrument={instrument} score={score} />
      {instrument.direction.higher !== 'unsaid' && <p class={styles['soft']}>{sayHigher(instrument)}</p>}
      <Remarks flags={score.flags} />
    </div>
  );
}

function sayTotal({ total, range }: Instrument, score: Score): string {
  const { lowest, highest } = range;
  const mean =
    score.mean === null ? [] : [say('measure.mean', { mean: number.format(score.mean), lowest, highest })];
  const band = score.band === null ? [] : [say(`measure.band.${score.band}` as PlainWordKey)];
  if (total.kind === 'none') return mean[0] ?? say('measure.no-total');
  const sum =
    score.total === null ? sayNoTotal(total) : say('measure.total', { total: number.format(score.total) });
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
  return (
    <ul class={styles['scales']}>
      {scales.map(([id, { sum, mean, answered, of }]) => {
        const scale = nameScale(instrument, id);
        return (
          <li key={id}>
            {sum !== null
              ? say('measure.scale', { scale, value: number.format(sum) })
              : say('measure.scale.mean', {
                  scale,
                  mean: mean === null ? '–' : number.format(mean),
                  answered,
                  of,
                })}
          </li>
        );
      })}
    </ul>
  );
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
