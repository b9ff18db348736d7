import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import type { AttainmentPoint } from '../../lib/domain/practice/goal-attainment-course';
import type { Sayer } from '../../lib/domain/practice/sides';
import { formatDate } from '../../lib/words/formats';
import styles from './Attainment.module.css';
import { firstWords } from './first-words';

/** The course of one who said levels. */
export interface AttainmentCourse {
  readonly sayer: Sayer;
  /** One of several people, as their line is marked; null for a side as a whole. */
  readonly name: string | null;
  readonly points: readonly AttainmentPoint[];
}

const WIDTH = 320;
const HEIGHT = 132;
const INSET = { left: 30, right: 10, top: 10, bottom: 22 };

/** However many goals there are, T lies within these (50 ± 20 / √0.3); the axis never changes. */
const LOWEST = 10;
const HIGHEST = 90;
const TICKS = [30, 50, 70] as const;

/** The T scores of both sides by time; of several people, each line ends with its name. The line breaks where the number of goals changes: those scores do not compare. */
export function AttainmentPicture({ courses }: { courses: readonly AttainmentCourse[] }) {
  const times = courses.flatMap(({ points }) => points.map(({ at }) => at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = scaleLinear([from, Math.max(to, from + 1)], [INSET.left + 8, WIDTH - INSET.right]);
  const y = scaleLinear([LOWEST, HIGHEST], [HEIGHT - INSET.bottom, INSET.top]);
  return (
    <svg class={styles['picture']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {TICKS.map((tick) => (
        <g key={tick} data-tick={tick}>
          <line
            class={tick === 50 ? styles['expected'] : styles['grid']}
            x1={INSET.left}
            x2={WIDTH - INSET.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={INSET.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={INSET.left + 4} y={HEIGHT - 6}>
        {formatDate(from)}
      </text>
      {to > from && (
        <text x={WIDTH - INSET.right} y={HEIGHT - 6} text-anchor="end">
          {formatDate(to)}
        </text>
      )}
      {courses.map(({ sayer, name, points }, index) => (
        <g
          key={sayer}
          class={styles[sayer === 'practitioner' ? 'practitioner' : 'client']}
          data-side={sayer === 'practitioner' ? 'practitioner' : 'client'}
          data-sayer={sayer}
        >
          {withSameGoals(points).map((run) => (
            <path
              key={run[0]?.at}
              d={
                drawLine<AttainmentPoint>(
                  ({ at }) => x(at),
                  ({ score }) => y(score),
                )(run) ?? ''
              }
            />
          ))}
          {name !== null && <LineName {...{ name, x, y }} point={points.at(-1)} isBelow={index % 2 === 1} />}
          {points.map(({ at, score }) => (
            <circle key={at} cx={x(at)} cy={y(score)} r={sayer === 'practitioner' ? 4.5 : 3.5} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface LineNameProps {
  readonly name: string;
  readonly point: AttainmentPoint | undefined;
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
  /** Under its line, so that the names of two lines that end close together both stand free. */
  readonly isBelow: boolean;
}

/** Characters of a name that the picture has room for; the words below it have all of them. */
const NAME_LENGTH = 24;

function LineName({ name, point, x, y, isBelow }: LineNameProps) {
  if (!point) return null;
  return (
    <text class={styles['name']} x={x(point.at)} y={y(point.score) + (isBelow ? 15 : -7)} text-anchor="end">
      {firstWords(name, NAME_LENGTH)}
    </text>
  );
}

/** Runs of neighbours that rest on the same number of goals. */
function withSameGoals(points: readonly AttainmentPoint[]): readonly (readonly AttainmentPoint[])[] {
  const runs: AttainmentPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.goals === point.goals) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
