import { describe, expect, it } from 'vitest';
import { ewma } from '../../../lib/domain/statistics/ewma';
import { goalAttainmentT } from '../../../lib/domain/statistics/goal-attainment';
import { individualsChart } from '../../../lib/domain/statistics/individuals-chart';
import { predictiveBand } from '../../../lib/domain/statistics/predictive-band';
import { clinicalCutoffs, reliableChange } from '../../../lib/domain/statistics/reliable-change';
import { suddenGains } from '../../../lib/domain/statistics/sudden-gains';
import { theilSen } from '../../../lib/domain/statistics/theil-sen';
import { trackingCorrelation } from '../../../lib/domain/statistics/tracking';

const PRIOR = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
const EWMA = { weight: 0.3, width: 3, start: 7, standardDeviation: 1 };
const GAINS = { threshold: 7, fraction: 0.25, direction: 'decrease' } as const;

/** What no type lets through, and a file or another program may hold all the same. */
const listed = (statistic: (list: never) => unknown) => statistic as (list: unknown) => unknown;

/** Every statistic that takes a list, and what stands in the list. */
const OF_LISTS: Readonly<Record<string, readonly [(list: unknown) => unknown, unknown]>> = {
  'individuals chart': [listed(individualsChart), 5],
  'predictive band': [listed((list) => predictiveBand(list, PRIOR)), 5],
  'moving average': [listed((list) => ewma(list, EWMA)), 5],
  'sudden gains': [listed((list) => suddenGains(list, GAINS)), 5],
  'trend line': [listed(theilSen), { x: 1, y: 1 }],
  tracking: [listed(trackingCorrelation), { practitioner: 1, client: 2 }],
  'goal attainment': [listed(goalAttainmentT), { level: 0, weight: 1 }],
};

/** Those that take settings. */
const OF_SETTINGS: Readonly<Record<string, (settings: never) => unknown>> = {
  'predictive band': (settings) => predictiveBand([], settings),
  'moving average': (settings) => ewma([], settings),
  'sudden gains': (settings) => suddenGains([], settings),
  'reliable change': reliableChange,
  'cut-offs': clinicalCutoffs,
};

const refused = expect.objectContaining({ name: 'StatisticsInputError' });

describe('what a statistic cannot be computed from', () => {
  it.each(Object.entries(OF_LISTS))('is refused by name, and gives no number: %s', (_name, [of, item]) => {
    const gap = [item, item, item];
    delete gap[1];
    for (const wrong of [
      undefined,
      null,
      item,
      'no list',
      gap,
      [item, undefined],
      [item, 'word'],
      [item, Number.NaN],
    ])
      expect(() => of(wrong), String(wrong)).toThrow(refused);
  });

  it.each(Object.entries(OF_SETTINGS))('is refused where settings are not there: %s', (_name, of) => {
    for (const wrong of [undefined, null, 7, {}]) expect(() => of(wrong as never)).toThrow(refused);
  });
});
