import { describe, expect, it } from 'vitest';
import readme from '../../../README.md?raw';
import { NOT_SIGNALLED, QUOTED, rangeTables, recordsTable, type Table } from '../../simulate/tables';

/** The cells of each row of the README's table whose first cell of the heading reads so. */
function quoted(isHeading: (line: string) => boolean): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const at = lines.findIndex(isHeading);
  const end = lines.findIndex((line, each) => each > at && !line.startsWith('|'));
  return lines.slice(at + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const withoutHeading = ({ rows }: Table) => rows.slice(1);
const figures = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.slice(1));

/** The README's words for the rules on records it quotes. */
const SAID = {
  concern: 'a concern',
  declined: 'a declined rating',
  'open-strain': 'open strain',
  'check-due': 'a check is due',
  'missing-client': 'the client’s ratings missing',
  'missing-practitioner': 'the practitioner’s ratings missing',
} as const;

describe('what the README quotes of the simulation', () => {
  const { clients, seed } = QUOTED;

  it('is what the rules of today give for the clients and the seed it names', () => {
    const [stable, dipping, dippingTwice, watched, watchedDipping] = rangeTables(clients, seed);
    const printed = [stable, dipping, dippingTwice, watched, watchedDipping].flatMap((table) =>
      table ? withoutHeading(table) : [],
    );
    const rows = quoted((line) => /^\| +\| any \|/.test(line));
    expect(figures(rows)).toEqual(figures(printed));
    // Each row is about the length or the session that it says.
    for (const [at, [label = '']] of rows.entries())
      expect(label).toMatch(new RegExp(`\\b${printed[at]?.[0]}$|\\b${printed[at]?.[0]} sessions$`));
  });

  it('is so for the rules on records too', () => {
    const printed = recordsTable(clients, seed).rows;
    const rows = quoted((line) => line.startsWith('| rule | within 5 |'));
    expect(rows.map(([said]) => said?.replace("'", '’'))).toEqual(Object.values(SAID));
    const expected = Object.keys(SAID).map((rule) => printed.find(([name]) => name === rule));
    expect(figures(rows)).toEqual(expected.map((row) => row?.slice(1)));
  });

  it('names the clients, the seed and the rule that is none as the simulation has them', () => {
    const text = readme.replace(/\s+/g, ' ');
    expect(text).toContain(`prints, for ${clients} simulated clients each and seed ${seed},`);
    expect(text).toContain(`For ${clients} clients (seed ${seed}) whose ratings never move`);
    const [, naive = []] = NOT_SIGNALLED.rows;
    expect(text).toContain(`the simulation has it mark ${naive[1]} of steady clients within five sessions`);
  });
});
