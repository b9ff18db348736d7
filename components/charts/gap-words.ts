import { COMPONENTS, type Component, type ComponentValues } from '../../lib/domain/alliance/components';
import type { Reveal, RevealGap } from '../../lib/domain/alliance/reveal';
import { say } from '../../lib/words';
import { formatValue } from '../../lib/words/formats';
import { formatPoints } from './format';

/** One side of a reveal. */
export interface GapSide {
  readonly label: string;
  readonly values: ComponentValues;
  /** "Rather not rate": an answer. The values are then not drawn. */
  readonly declined?: boolean;
  /** The side has not rated at all, which is not the same as leaving a component blank. */
  readonly missing?: boolean;
  /** A young child: both stand side by side, and no gap is worked out (see `isChild`). */
  readonly isChild?: boolean;
}

/** The gap in words, seen from the practitioner: "you 0.5 points higher"; else what the silent side answered. Nothing beside a young child's value. */
export function sayShortGap({ gap, ...given }: RevealGap, practitioner: GapSide, client: GapSide): string {
  if (gap === null) {
    if (given.client !== null && given.practitioner !== null) return '';
    const silent = given.client === null ? client : practitioner;
    return say('chart.reading.value', { rater: silent.label, cell: textOf(silent, null) });
  }
  if (gap === 0) return say('chart.gap.same');
  const points = formatPoints(gap);
  return gap > 0 ? say('chart.gap.higher', { points }) : say('chart.gap.lower', { points });
}

/** A side's value for a component, or why there is none. */
export function textOf(side: GapSide, value: number | null): string {
  if (value !== null) return formatValue(value);
  if (side.declined) return say('chart.cell.declined');
  return side.missing ? say('chart.cell.missing') : say('chart.cell.blank');
}

/** The reveal in sentences, one for each component; a side that gave nothing is said once. */
export function describeGaps(reveal: Reveal, practitioner: GapSide, client: GapSide): readonly string[] {
  const isSilent = (side: GapSide) => side.declined === true || side.missing === true;
  if (isSilent(practitioner) && isSilent(client)) {
    return [
      say('chart.gap.say.neither', {
        practitioner: textOf(practitioner, null),
        client: client.label,
        clientValue: textOf(client, null),
      }),
    ];
  }
  return COMPONENTS.map((component) => describeGap(component, reveal[component], practitioner, client));
}

function describeGap(component: Component, gap: RevealGap, practitioner: GapSide, client: GapSide): string {
  const parts = {
    component: say(`component.${component}`),
    practitioner: textOf(practitioner, gap.practitioner),
    client: client.label,
    clientValue: textOf(client, gap.client),
  };
  if (gap.gap === null) return say('chart.gap.say.missing', parts);
  if (gap.gap === 0)
    return say('chart.gap.say.same', { component: parts.component, value: parts.clientValue });
  const points = formatPoints(gap.gap);
  return gap.gap > 0
    ? say('chart.gap.say.higher', { ...parts, points })
    : say('chart.gap.say.lower', { ...parts, points });
}
