import { readCell } from '../../lib/domain/alliance/chart-reading';
import type { SeriesPoint } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import { measureIn } from './chart-measure';
import type { ChartRater } from './chart-rater';
import { formatCell } from './format';
import { ComponentGlyph, EventGlyph, RaterGlyph } from './Glyph';
import styles from './TrendReadout.module.css';
import type { TrendModel } from './trend-model';
import { describeSlot, gapIn, givenOf, marksOf, titleOf } from './trend-words';

interface TrendReadoutProps {
  readonly model: TrendModel;
  readonly slot: number;
  readonly dashes: ReadonlyMap<string, string>;
  readonly onOpenSession?: ((sessionId: string) => void) | undefined;
}

/** Names up to this many letters stand beside their values even in a narrow panel. */
const SHORT_NAME = 8;

/** One session's values in figures, under the picture: the one pointed at, or the newest. Also the key to the lines. */
export function TrendReadout({ model, slot, dashes, onOpenSession }: TrendReadoutProps) {
  const point = model.series[slot];
  if (!point) return null;
  const marks = marksOf(point, model);
  const given = givenOf(point, model);
  const measure = measureIn(model.measure, slot);
  return (
    <div class={styles['readout']}>
      <div class={styles['head']}>
        <span aria-hidden="true">{titleOf(point, model)}</span>
        <span class={styles['spoken']}>{describeSlot(model, slot, null)}</span>
        {onOpenSession && (
          <button type="button" class={styles['open']} onClick={() => onOpenSession(point.sessionId)}>
            {say('chart.reading.open')}
          </button>
        )}
      </div>
      {model.components.length > 0 && <Values {...{ model, point, dashes }} />}
      {measure !== null && (
        <p class={styles['measure']} aria-hidden="true">
          {measure}
        </p>
      )}
      <ul class={styles['marks']} aria-hidden="true">
        {marks.map(({ kind, text }) => (
          <li key={text}>
            <EventGlyph kind={kind} /> {text}
          </li>
        ))}
      </ul>
      {given.length > 0 && (
        <ul class={styles['marks']} data-given="" aria-hidden="true">
          {given.map(({ id, isReadAloud, text }) => (
            <li key={id}>
              {isReadAloud && <EventGlyph kind="read-aloud" />} {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Everybody's values of the session, component by component. */
function Values({
  model,
  point,
  dashes,
}: Pick<TrendReadoutProps, 'model' | 'dashes'> & { point: SeriesPoint }) {
  return (
    <div
      class={styles['grid']}
      data-columns={model.components.length}
      data-long={model.raters.some(({ label }) => label.length > SHORT_NAME) ? '' : undefined}
      aria-hidden="true"
    >
      <span />
      {model.components.map((component) => (
        <span key={component} class={styles['column']}>
          <ComponentGlyph component={component} /> {say(`component.${component}`)}
        </span>
      ))}
      {model.raters.map((rater) => (
        <RaterRow key={rater.id} {...{ model, point, rater, dash: dashes.get(rater.id) ?? '' }} />
      ))}
      <GapRow model={model} point={point} />
    </div>
  );
}

interface RaterRowProps {
  readonly model: TrendModel;
  readonly point: SeriesPoint;
  readonly rater: ChartRater;
  readonly dash: string;
}

function RaterRow({ model, point, rater, dash }: RaterRowProps) {
  return (
    <>
      <span class={styles['rater']} title={rater.label}>
        <RaterGlyph rater={rater} dash={dash} /> <span class={styles['label']}>{rater.label}</span>
      </span>
      {model.components.map((component) => {
        const cell = readCell(point, rater.id, component);
        return (
          <span key={component} class={cell.kind === 'value' ? styles['value'] : styles['absent']}>
            {formatCell(cell)}
          </span>
        );
      })}
    </>
  );
}

/** Kept in place even where there is no gap, so that nothing moves while stepping through sessions. With a young child there never is one. */
function GapRow({ model, point }: { model: TrendModel; point: SeriesPoint }) {
  const other = model.raters.find(({ side }) => side === 'client');
  const isPair = model.raters.length === 2 && model.raters.some(({ side }) => side === 'practitioner');
  if (!other || other.isChild || !isPair) return null;
  const title = say('chart.reading.gap', { rater: other.label });
  return (
    <>
      <span class={styles['gap']} title={title}>
        {title}
      </span>
      {model.components.map((component) => (
        <span key={component} class={styles['gap']}>
          {gapIn(point, model, component) ?? ''}
        </span>
      ))}
    </>
  );
}
