import { useId, useState } from 'preact/hooks';
import { COMPONENTS, type ComponentValues, NO_VALUES } from '../../lib/domain/alliance/components';
import { revealGaps, withoutGaps } from '../../lib/domain/alliance/reveal';
import { say } from '../../lib/words';
import { ChartToggle } from './ChartButtons';
import type { ChartRater } from './chart-rater';
import styles from './GapChart.module.css';
import { GapLine, GapScale } from './GapLine';
import { GapTable } from './GapTable';
import { ComponentGlyph, RaterGlyph } from './Glyph';
import { describeGaps, type GapSide, sayShortGap } from './gap-words';
import { useWidth } from './use-width';

interface GapChartProps {
  readonly practitioner: GapSide;
  readonly client: GapSide;
  /** Width in pixels before the element has been measured. */
  readonly fallbackWidth?: number;
}

/** One session as both sides rated it: a line from 0 to 10 for each component, the gap between, in figures and in words. */
export function GapChart({ practitioner, client, fallbackWidth = 340 }: GapChartProps) {
  const [hasTable, setTable] = useState(false);
  const [box, width] = useWidth(fallbackWidth);
  const tableId = useId();
  const sides = revealGaps(valuesOf(practitioner), valuesOf(client));
  const reveal = client.isChild ? withoutGaps(sides) : sides;
  return (
    <div class={styles['chart']}>
      <div class={styles['head']}>
        <Key rater={{ id: 'client', side: 'client', label: client.label }} />
        <Key rater={{ id: 'practitioner', side: 'practitioner', label: practitioner.label }} />
        <ChartToggle isOn={hasTable} controls={tableId} onToggle={() => setTable(!hasTable)}>
          {say('chart.table')}
        </ChartToggle>
      </div>
      <div ref={box} class={styles['rows']} aria-hidden="true">
        {COMPONENTS.map((component) => (
          <div key={component} class={styles[component]}>
            <div class={styles['figures']}>
              <span class={styles['component']}>
                <ComponentGlyph component={component} /> {say(`component.${component}`)}
              </span>
              <span>{sayShortGap(reveal[component], practitioner, client)}</span>
            </div>
            <GapLine component={component} gap={reveal[component]} width={width} />
          </div>
        ))}
        <GapScale width={width} />
      </div>
      <p class={styles['sentences']}>{describeGaps(reveal, practitioner, client).join(' ')}</p>
      {hasTable && <GapTable id={tableId} {...{ reveal, practitioner, client }} />}
      {client.isChild ? <OfChild /> : <Reminder />}
    </div>
  );
}

const valuesOf = (side: GapSide): ComponentValues => (side.declined ? NO_VALUES : side.values);

function Key({ rater }: { rater: ChartRater }) {
  return (
    <span class={styles['key']} aria-hidden="true" title={rater.label}>
      <RaterGlyph rater={rater} dash={null} />
      <span class={styles['label']}>{rater.label}</span>
    </span>
  );
}

function OfChild() {
  return (
    <div class={styles['reminder']}>
      <p>{say('trend.child')}</p>
    </div>
  );
}

function Reminder() {
  return (
    <div class={styles['reminder']}>
      <p>{say('chart.gap.reminder')}</p>
      <details>
        <summary>{say('chart.gap.source')}</summary>
        <p>{say('chart.gap.sourceText')}</p>
      </details>
    </div>
  );
}
