import { useMemo } from 'preact/hooks';
import { FIGURE_DAYS, practiceFigures } from '../../../lib/domain/practice/practice-figures';
import { say } from '../../../lib/words/index';
import { useClock } from '../../app/use-clock';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Practice.module.css';

const HOUR = 3_600_000;

/** Plain counts over the caseload: no ranking, no score. */
export function Figures() {
  const { heads } = useWorkspace();
  const now = useClock(HOUR);
  const figures = useMemo(() => practiceFigures([...heads.values()], now), [heads, now]);
  const { clients, held, ratedByAll, openStrain, checksHeld, checksRated } = figures;
  const lines = [
    ['clients', say('practice.count', { count: clients })],
    ['held', say('practice.count', { count: held })],
    ['both', say('practice.count.of', { count: ratedByAll, all: held })],
    ['checks', say('practice.count.of', { count: checksRated, all: checksHeld })],
    ['strain', say('practice.count', { count: openStrain })],
  ] as const;
  return (
    <section aria-labelledby="practice-figures" class={styles['section']}>
      <h2 id="practice-figures">{say('practice.figures')}</h2>
      <p class={styles['soft']}>{say('practice.figures.what', { days: FIGURE_DAYS })}</p>
      <dl class={styles['figures']}>
        {lines.map(([what, words]) => (
          <div key={what}>
            <dt>{say(`practice.figure.${what}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
