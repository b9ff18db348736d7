import { useId, useState } from 'preact/hooks';
import { say } from '../../lib/words';
import styles from './AllianceChart.module.css';
import { hasChecks } from './TrendAxis';
import { TrendLegend } from './TrendLegend';
import { TrendPicture } from './TrendPicture';
import { TrendReadout } from './TrendReadout';
import { layTrend } from './trend-layout';
import type { TrendModel } from './trend-model';
import { describeSlot } from './trend-words';
import { stepFrom, useStepper } from './use-stepper';
import { useWidth } from './use-width';

interface TrendPlotProps {
  readonly model: TrendModel;
  readonly dashes: ReadonlyMap<string, string>;
  readonly fallbackWidth: number;
  readonly onOpenSession: ((sessionId: string) => void) | undefined;
}

/** Room for names at the ends of the lines, once colour and dash no longer tell several clients apart. */
const NAMES = { fromWidth: 480, fromRaters: 3, width: 76 } as const;

/**
 * The picture with its reading. One stop in the tab order; arrow keys move inside it, which is why it is an
 * `application`: a screen reader passes the arrows on, and what they reach is spoken politely.
 */
export function TrendPlot({ model, dashes, fallbackWidth, onOpenSession }: TrendPlotProps) {
  const [box, width] = useWidth(fallbackWidth);
  const { position, setPosition } = useStepper(model.series.length, model.lines.length);
  const [spoken, setSpoken] = useState('');
  const help = useId();
  const layout = layTrend({
    width,
    slots: model.series.length,
    panels: model.components.length,
    lanes: model.lanes.length,
    hasChecks: hasChecks(model.series),
    namesWidth: model.raters.length >= NAMES.fromRaters && width >= NAMES.fromWidth ? NAMES.width : 0,
  });
  const newest = model.series.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = position ?? { slot: newest, line: null };
    if (event.key === 'Enter') {
      const point = model.series[at.slot];
      if (point) onOpenSession?.(point.sessionId);
      return;
    }
    const next = stepFrom(at, event.key, model.series.length, model.lines.length);
    if (!next) return;
    event.preventDefault();
    setPosition(next);
    setSpoken(describeSlot(model, next.slot, next.line));
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const slot = layout.slotAt(((event.clientX - left) * layout.width) / (drawn || layout.width));
    setPosition({ slot, line: null });
  };
  return (
    <div class={styles['plot']}>
      <div
        ref={box}
        class={styles['focus']}
        role="application"
        aria-roledescription={say('chart.trend.role')}
        aria-label={say('chart.trend.name')}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is read with arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => position ?? setPosition({ slot: newest, line: null })}
        onBlur={() => setPosition(null)}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPosition(null)}
      >
        <TrendPicture model={model} layout={layout} position={position} />
      </div>
      <p id={help} class={styles['unseen']}>
        {say('chart.trend.help')}
      </p>
      <p class={styles['unseen']} aria-live="polite">
        {spoken}
      </p>
      <TrendLegend model={model} />
      <TrendReadout {...{ model, dashes, onOpenSession }} slot={position?.slot ?? newest} />
    </div>
  );
}
