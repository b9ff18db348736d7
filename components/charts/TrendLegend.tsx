import { say } from '../../lib/words';
import styles from './AllianceChart.module.css';
import { EventGlyph } from './Glyph';
import type { TrendModel } from './trend-model';

const NOT_HELD = '–';

/** What the marks in the picture mean; only those that occur. The table names them for whoever cannot see them. */
export function TrendLegend({ model }: { model: TrendModel }) {
  const held = model.series.filter((point) => point.attendance === 'held');
  const kinds = [
    ...(held.some((point) => point.strains > 0) ? (['strain'] as const) : []),
    ...(held.some((point) => point.repairs > 0) ? (['repair'] as const) : []),
    ...model.lanes,
  ];
  const hasNotHeld = held.length < model.series.length;
  if (kinds.length === 0 && !hasNotHeld) return null;
  return (
    <ul class={styles['legend']} aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <EventGlyph kind={kind} /> {say(`chart.mark.${kind}`)}
        </li>
      ))}
      {hasNotHeld && (
        <li>
          <b>{NOT_HELD}</b> {say('chart.mark.notHeld')}
        </li>
      )}
    </ul>
  );
}
