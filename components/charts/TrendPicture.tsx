import type { ComponentChildren } from 'preact';
import type { Component } from '../../lib/domain/alliance/components';
import { say } from '../../lib/words';
import { EventShape } from './Glyph';
import { LineNames } from './LineNames';
import { MeasurePanel } from './MeasurePanel';
import { TrendAxis } from './TrendAxis';
import { TrendLineView } from './TrendLineView';
import styles from './TrendPicture.module.css';
import type { TrendLayout } from './trend-layout';
import { type Lane, saidBy, type TrendLine, type TrendModel } from './trend-model';
import type { Position } from './use-stepper';

interface TrendPictureProps {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
  readonly position: Position | null;
}

/** What else is drawn over the same axes. */
interface Layers {
  /** Drawn before the lines, so that it never hides a dot. */
  readonly below?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The drawing itself. It is silent: table, sentence and reading carry the same to those who do not see it. */
export function TrendPicture({ model, layout, position, below, children }: TrendPictureProps & Layers) {
  const { width, height } = layout;
  return (
    <svg
      class={styles['picture']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <TrendAxis model={model} layout={layout} />
      {below}
      {position && <Crosshair layout={layout} slot={position.slot} />}
      {model.components.map((component, panel) => (
        <Panel key={component} {...{ model, layout, component, panel, position }} />
      ))}
      {model.measure && (
        <MeasurePanel measure={model.measure} layout={layout} slot={position?.slot ?? null} />
      )}
      {model.lanes.map((lane, index) => (
        <g key={lane}>
          {model.series.map(
            (point, slot) =>
              saidBy(point, model, lane).length > 0 && (
                <g
                  key={point.sessionId}
                  data-mark={lane}
                  data-slot={slot}
                  transform={`translate(${layout.x(slot)},${layout.laneY(index)})`}
                >
                  <LaneMark {...{ lane, layout }} />
                </g>
              ),
          )}
        </g>
      ))}
      {children}
    </svg>
  );
}

/** Where sessions are close, a tick: the shapes would cover each other. */
function LaneMark({ lane, layout }: { lane: Lane; layout: TrendLayout }) {
  if (layout.density === 'lines') {
    return <rect class={styles['laneTick']} x={-0.75} y={-3.5} width="1.5" height="7" />;
  }
  return (
    <g transform={layout.density === 'dots' ? undefined : 'scale(0.75)'}>
      <EventShape kind={lane} />
    </g>
  );
}

function Crosshair({ layout, slot }: { layout: TrendLayout; slot: number }) {
  const x = layout.x(slot);
  const top = layout.panels[0]?.top ?? layout.measure?.top;
  const bottom = layout.measure?.bottom ?? layout.panels.at(-1)?.bottom;
  return <line class={styles['crosshair']} x1={x} x2={x} y1={top} y2={bottom} />;
}

interface PanelProps extends TrendPictureProps {
  readonly component: Component;
  readonly panel: number;
}

function Panel({ model, layout, component, panel, position }: PanelProps) {
  const lines = model.lines.filter((line) => line.panel === panel);
  const place = layout.panels[panel];
  return (
    <g class={styles[component]} data-panel={component}>
      <text class={styles['title']} x={layout.left} y={place?.titleY}>
        {say(`component.${component}`)}
      </text>
      {/* The practitioner's larger ring lies below, so that it never hides a client's dot. */}
      {[...lines].reverse().map((line) => (
        <TrendLineView
          key={line.rater.id}
          line={line}
          layout={layout}
          slot={position?.slot ?? null}
          isQuiet={isOtherLine(model, position, line)}
        />
      ))}
      <Moments model={model} layout={layout} panel={panel} />
      <LineNames lines={lines} layout={layout} />
    </g>
  );
}

function isOtherLine(model: TrendModel, position: Position | null, line: TrendLine): boolean {
  return position !== null && position.line !== null && model.lines[position.line] !== line;
}

/**
 * Strain above the highest value of its session, repair below the lowest. Where sessions are close, thin ticks: strains above the first
 * panel and repairs below the last, as they belong to the session and not to a component.
 */
function Moments({ model, layout, panel }: { model: TrendModel; layout: TrendLayout; panel: number }) {
  const place = layout.panels[panel];
  const lines = model.lines.filter((line) => line.panel === panel);
  if (!place) return null;
  const isClose = layout.density === 'lines';
  const [hasStrains, hasRepairs] = [!isClose || panel === 0, !isClose || panel === layout.panels.length - 1];
  return model.series.map((point, slot) => {
    if (point.attendance !== 'held' || point.strains + point.repairs === 0) return null;
    const heights = lines.flatMap(({ cells }) => {
      const cell = cells[slot];
      return cell?.kind === 'value' ? [layout.y(panel, cell.value)] : [];
    });
    const x = layout.x(slot);
    const above = heights.length > 0 ? Math.min(...heights) - 10 : layout.y(panel, 10);
    const below = heights.length > 0 ? Math.max(...heights) + 10.5 : layout.y(panel, 0);
    return (
      <g key={point.sessionId}>
        {hasStrains && point.strains > 0 && (
          <Moment kind="strain" {...{ x, y: above, layout, edge: place.top }} />
        )}
        {hasRepairs && point.repairs > 0 && (
          <Moment kind="repair" {...{ x, y: below, layout, edge: place.bottom - 5 }} />
        )}
      </g>
    );
  });
}

interface MomentProps {
  readonly kind: 'strain' | 'repair';
  readonly x: number;
  readonly y: number;
  readonly edge: number;
  readonly layout: TrendLayout;
}

function Moment({ kind, x, y, edge, layout }: MomentProps) {
  if (layout.density === 'lines') {
    return <rect class={styles[kind]} data-mark={kind} x={x - 0.75} y={edge} width="1.5" height="5" />;
  }
  return (
    <g data-mark={kind} transform={`translate(${x},${y})`}>
      <EventShape kind={kind} size={layout.density === 'dots' ? 9 : 7} />
    </g>
  );
}
