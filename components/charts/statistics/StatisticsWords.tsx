import { say } from '../../../lib/words';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { ChartChoice } from '../ChartButtons';
import type { StatisticsProps } from '../chart-statistics';
import { ComponentGlyph } from '../Glyph';
import type { TrendModel } from '../trend-model';
import { MOST_LAYERED } from './layer-marks';
import { areTooMany, drawnRaters, LAYERS, type Layer, measureWithLayers } from './layers';
import { OneMeasure } from './MeasureWords';
import { PhaseWords } from './PhaseWords';
import { useStatistics } from './StatisticsContext';
import styles from './StatisticsWords.module.css';
import { formatAssumed, sayLine, sayMore, sayPair } from './statistics-words';

/** What the shown ratings can say, and no more, in words; with what it rests on. */
export function StatisticsWords({ model, series }: StatisticsProps) {
  return (
    <section class={styles['words']} aria-label={say('statistics.title')}>
      <LayerChoice model={model} />
      {areTooMany(model) && (
        <p class={styles['soft']}>{say('statistics.layers.many', { most: MOST_LAYERED })}</p>
      )}
      {model.components.map((component) => (
        <ComponentWords key={component} {...{ model, component }} />
      ))}
      <DrawnMeasureWords {...{ model, series }} />
      <PhaseWords {...{ model, series }} />
      <More model={model} />
      <p>{say('signal.cannot-tell')}</p>
      <Assumptions />
      <Disclosure summary={say('statistics.how')}>
        <p>{say('statistics.how.text')}</p>
        <p>{say('statistics.no-reliable-change')}</p>
      </Disclosure>
    </section>
  );
}

const READINGS = {
  'usual-range': 'usualRange',
  limits: 'limits',
  'moving-average': 'movingAverage',
} as const;

function LayerChoice({ model }: { model: TrendModel }) {
  const { line, measure: readMeasure, layers, onLayers } = useStatistics();
  const measure = measureWithLayers(model);
  const read = [
    ...model.components.flatMap((component) => drawnRaters(model).map(({ id }) => line(id, component))),
    ...(measure ? [readMeasure(measure)] : []),
  ];
  const carries = (layer: Layer) => read.some((each) => each[READINGS[layer]].length > 0);
  const offered = LAYERS.filter(carries);
  if (offered.length === 0) return null;
  const toggle = (layer: Layer) => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    onLayers(next);
  };
  return (
    <ChartChoice
      label={say('statistics.layers')}
      options={offered.map((value) => ({
        value,
        label: say(`statistics.layer.${value}`),
        glyph: <LayerGlyph layer={value} />,
      }))}
      chosen={(layer) => layers.has(layer)}
      onChoose={toggle}
    />
  );
}

function LayerGlyph({ layer }: { layer: Layer }) {
  return (
    <svg
      class={styles['glyph']}
      data-layer-key={layer}
      viewBox="0 0 18 10"
      width="18"
      height="10"
      aria-hidden="true"
    >
      {layer === 'usual-range' && <rect x="0" y="1" width="18" height="8" />}
      {layer === 'moving-average' ? <line x1="0" x2="18" y1="5" y2="5" /> : <path d="M0 1H18M0 9H18" />}
    </svg>
  );
}

/** The measure under the alliance, where it is not said elsewhere on the page. */
function DrawnMeasureWords({ model, series }: StatisticsProps) {
  const { assumptions, isMeasureSaidElsewhere } = useStatistics();
  if (!model.measure || isMeasureSaidElsewhere) return null;
  return <OneMeasure measure={model.measure} {...{ series, assumptions }} />;
}

interface ComponentWordsProps {
  readonly model: TrendModel;
  readonly component: TrendModel['components'][number];
}

function ComponentWords({ model, component }: ComponentWordsProps) {
  const { line, pair } = useStatistics();
  const clients = model.raters.filter(({ side, isChild }) => side === 'client' && !isChild);
  const hasBoth = model.raters.some(({ side }) => side === 'practitioner');
  const together = hasBoth
    ? clients.map(({ id, label }) => ({ id, label, said: sayPair(pair(id, component), label) }))
    : [];
  return (
    <div class={styles['component']} data-component={component}>
      <h3>
        <ComponentGlyph component={component} /> {say(`component.${component}`)}
      </h3>
      <dl>
        {model.raters.map(({ id, label, isChild }) => (
          <Said
            key={id}
            label={label}
            said={isChild ? [say('statistics.child')] : sayLine(line(id, component))}
          />
        ))}
        {together.map(({ id, label, said }) => (
          <Said key={id} label={say('statistics.both', { client: label })} said={said} />
        ))}
      </dl>
    </div>
  );
}

function Said({ label, said }: { label: string; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {said.map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </div>
  );
}

/** What more ratings would carry: of the line that has most, young children's aside. */
function More({ model }: { model: TrendModel }) {
  const { line } = useStatistics();
  const read = model.lines.filter(({ rater }) => !rater.isChild);
  const counts = read.map(({ rater, component }) => line(rater.id, component).count);
  const more = counts.length === 0 ? null : sayMore(Math.max(...counts));
  return more && <p class={styles['soft']}>{more}</p>;
}

function Assumptions() {
  const { assumptions, onChangeAssumptions } = useStatistics();
  const { mean, weight, scale, degreesOfFreedom } = assumptions;
  const words = {
    mean: formatAssumed(mean),
    weight: formatAssumed(weight),
    scale: formatAssumed(scale),
    freedom: formatAssumed(degreesOfFreedom),
  };
  return (
    <div class={styles['assumptions']}>
      <p class={styles['soft']}>{say('statistics.assumptions', words)}</p>
      <Button onClick={onChangeAssumptions}>{say('statistics.assumptions.change')}</Button>
    </div>
  );
}
