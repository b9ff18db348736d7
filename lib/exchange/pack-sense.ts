import * as v from 'valibot';
import type { Instrument } from '../domain/alliance/instrument';
import {
  anchorProblems,
  type FormProblem,
  itemProblems,
  rangeProblems,
  reversedProblems,
  scaleProblems,
} from '../domain/alliance/instrument-form-problems';
import { LONGEST_FORM } from '../domain/alliance/own-instrument';
import type { TypedLine } from '../domain/alliance/typed-lines';
import { packParts } from './instrument-shapes';

/** A list that is too long, or names somebody twice: its shape tells of that only where all its entries are right. */
export interface ListFault {
  readonly field: string;
  readonly fault: 'many' | 'wrong';
  readonly of: number;
}

type Parts = Readonly<Record<string, unknown>>;

/**
 * What makes no sense in a pack whose shape is wrong somewhere: of the parts and entries whose shape is right, so that all of it is
 * said at once. `shell` is the form of the library that it is the wording of.
 */
export function senseProblems(pack: Parts, shell: Instrument | null): FormProblem[] {
  const items = listOf(pack['items']);
  const isCounted = items !== null && items.length > 0;
  // Lines stand for what is counted; what is wrong with their words is a fault of shape.
  const lines = isCounted ? linesFor(items) : null;
  if (shell) {
    const counts = lines ? itemProblems(lines, shell).filter(({ fault }) => fault === 'count') : [];
    return [...counts, ...anchorSense(pack, shell.range)];
  }
  const range = v.is(packParts.range, pack['range']) ? pack['range'] : null;
  const ofRange = range ? rangeProblems(range) : [];
  const isRangeSound = range !== null && ofRange.length === 0;
  return [
    ...(isRangeSound ? anchorSense(pack, range) : ofRange),
    ...(lines ? reversedProblems(rightReversed(pack), lines.length) : []),
    ...scaleProblems(rightScales(pack), lines?.length ?? LONGEST_FORM.items),
  ];
}

function anchorSense(pack: Parts, range: Instrument['range']): FormProblem[] {
  return anchorProblems(linesFor(listOf(pack['anchors']) ?? []), range);
}

function linesFor(entries: readonly unknown[]): TypedLine[] {
  return entries.map((_, at) => ({ text: 'x', line: at + 1 }));
}

function rightReversed(pack: Parts): number[] {
  return (listOf(pack['reversed']) ?? []).flatMap((each) =>
    v.is(packParts.reversed, [each]) ? [each as number] : [],
  );
}

function rightScales(pack: Parts): { name: string; items: number[]; line: number }[] {
  const scales = (listOf(pack['scales']) ?? []).slice(0, LONGEST_FORM.scales);
  return scales.flatMap((each, at) => {
    const read = v.safeParse(packParts.scales, [each]);
    return read.success ? read.output.map((scale) => ({ ...scale, line: at + 1 })) : [];
  });
}

/** How long each list may be. */
const LONGEST_LISTS = {
  items: LONGEST_FORM.items,
  anchors: LONGEST_FORM.answers,
  reversed: LONGEST_FORM.items,
  scales: LONGEST_FORM.scales,
} as const;

/** What is wrong with whole lists, one of whose entries may be wrong. */
export function listFaults(pack: Parts): ListFault[] {
  const many = Object.entries(LONGEST_LISTS).flatMap(([field, of]): ListFault[] =>
    (listOf(pack[field])?.length ?? 0) > of ? [{ field, fault: 'many', of }] : [],
  );
  const population = listOf(pack['population']) ?? [];
  const isTwice = new Set(population).size < population.length;
  return isTwice ? [...many, { field: 'population', fault: 'wrong', of: 0 }] : many;
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
