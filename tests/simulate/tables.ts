import type { SignalRule } from '../../lib/domain/signals/rules';
import { HABITS, simulateRecords } from './rules-on-records';
import { AS_REFERENCE, AS_WATCHED, type Shares, simulate } from './stable-and-dipping';

/** What `npm run simulate` runs unless it is told otherwise, and what the README quotes. */
export const QUOTED = { clients: 4000, seed: 1 } as const;

/** A table as it is printed: its first row names the columns. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The figures of the measurement notes, computed apart for the same model and one component, by length of treatment or session of
 * the dip.
 */
const NOTES = {
  stable: { any: ['10 %', '20 %', '38 %'], far: ['2 %', '4.5 %', '9 %'] },
  dipping: { any: ['61 %', '69 %', '77 %'], far: ['30 %', '39 %', '51 %'] },
};

/** Rules of the notes that Beside does not signal by, within 5, 10 and 20 sessions. */
export const NOT_SIGNALLED: Table = {
  title: 'Rules of the notes that Beside does not signal by, stable clients marked at least once:',
  rows: [
    ['rule', '5', '10', '20'],
    ['drop of 1 personal SD', '87 %', '99 %', '100 %'],
    ['drop of 2 personal SD', '36 %', '65 %', '89 %'],
    ['drop of a reliable change, error known', '10 %', '21 %', '39 %'],
    ['running individuals chart, low, from 5 earlier', '0 %', '9 %', '16 %'],
  ],
};

const COLUMNS = [
  'any',
  'notes: 95 % band',
  'quiet only',
  'below 99 %',
  'notes: 99 % band',
  'twice below 95 %',
  'worth a conversation',
];

/** How often each rule marks stable clients and finds a dip: three tables of one component, then three of three components. */
export function rangeTables(clients: number, seed: number): readonly Table[] {
  return [AS_REFERENCE, AS_WATCHED].flatMap((behaviour) => {
    const { stable, dipping, dippingTwice } = simulate(clients, seed, behaviour);
    const notes = behaviour === AS_REFERENCE ? NOTES : null;
    const of = `${behaviour.components === 1 ? 'one component, any number' : `${behaviour.components} components independent of each other, half points from 0 to 10`}; noise differs`;
    return [
      {
        title: `${of}: stable clients, marked at least once within so many sessions`,
        rows: rowsOf('within', stable, notes?.stable),
      },
      {
        title: `${of}: a single dip of 3 within-client SD in one component, marked in session`,
        rows: rowsOf('session', dipping, notes?.dipping),
      },
      {
        title: `${of}: the same dip over two sessions, marked in either, from session`,
        rows: rowsOf('from session', dippingTwice),
      },
    ];
  });
}

/** How often every rule speaks of clients whose ratings never move. */
export function recordsTable(clients: number, seed: number): Table {
  const { leftOut, declined, concern, strain } = HABITS;
  return {
    title: `Every rule over clients whose ratings never move; in each session ${percent(leftOut)} of the ratings are left out, ${percent(declined)} declined, a concern named in ${percent(concern)}, a strain marked in ${percent(strain)}:`,
    rows: [
      ['rule', 'within 5', '10', '20'],
      ...simulateRecords(clients, seed).map(({ rule, shares }): [SignalRule, ...string[]] => [
        rule,
        ...shares.map(percent),
      ]),
    ],
  };
}

function rowsOf(
  first: string,
  found: readonly (Shares & { sessions?: number; session?: number })[],
  notes?: (typeof NOTES)['stable'],
): string[][] {
  const rows = found.map(({ sessions, session, any, quietOnly, far, twice, loud }, row) => [
    String(sessions ?? session),
    percent(any),
    notes?.any[row] ?? '–',
    percent(quietOnly),
    percent(far),
    notes?.far[row] ?? '–',
    percent(twice),
    percent(loud),
  ]);
  return [[first, ...COLUMNS], ...rows];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
