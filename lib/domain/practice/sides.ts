import type { Client } from './client';
import { isHalfPoint } from './half-point';

/** What one of several participants said. */
export interface Said {
  readonly participant: string;
  readonly value: number;
}

/** One number of each side: 0-10 in half points, or 1-5 for how strong a strain was. Null where nobody said. */
export interface BothSides {
  readonly practitioner: number | null;
  /** Of a client who is one person, or of several who answered as one. */
  readonly client: number | null;
  /** Of several people each for themselves, at most once; absent where nobody was asked so. */
  readonly each?: readonly Said[];
}

export type Side = 'practitioner' | 'client';

/** Who has a say: the practitioner, the client as one, or a participant by id. */
export type Sayer = Side | (string & {});

/** Whether it is a side as a whole, and not one of several people. */
export function isSide(sayer: Sayer): sayer is Side {
  return sayer === 'practitioner' || sayer === 'client';
}

/** Neither side said. */
export const NEITHER_SIDE: BothSides = { practitioner: null, client: null };

/**
 * Who is asked, the practitioner last: the client who is one person, or each of several. Whoever said something before is
 * among them, so that nothing said is out of sight.
 */
export function sayersOf(
  { participants }: Pick<Client, 'participants'>,
  said: readonly Sayer[],
): readonly Sayer[] {
  const asked = participants.length > 1 ? participants.map(({ id }) => id) : ['client'];
  const others = said.filter((each) => each !== 'practitioner');
  return [...new Set([...asked, ...others]), 'practitioner'];
}

/** Who said a number. */
export function sayersIn({ client, each = [] }: BothSides): readonly Sayer[] {
  return [...(client === null ? [] : ['client']), ...each.map(({ participant }) => participant)];
}

/** What one of them said. */
export function numberOf({ each = [], ...sides }: BothSides, sayer: Sayer): number | null {
  if (isSide(sayer)) return sides[sayer];
  return each.find(({ participant }) => participant === sayer)?.value ?? null;
}

/** With what one of them says in the place of what they said before; null takes it back. */
export function withNumber(sides: BothSides, sayer: Sayer, value: number | null): BothSides {
  if (isSide(sayer)) return { ...sides, [sayer]: value };
  const { each = [], ...others } = sides;
  const isSayer = ({ participant }: Said) => participant === sayer;
  const next =
    value === null
      ? each.filter((said) => !isSayer(said))
      : each.some(isSayer)
        ? each.map((said) => (isSayer(said) ? { ...said, value } : said))
        : [...each, { participant: sayer, value }];
  return next.length === 0 ? others : { ...others, each: next };
}

/** Whether nobody among several people spoke twice. */
export function isOnceEach({ each = [] }: BothSides): boolean {
  return new Set(each.map(({ participant }) => participant)).size === each.length;
}

/** Every number that was said. */
export function numbersIn({ practitioner, client, each = [] }: BothSides): readonly number[] {
  return [practitioner, client, ...each.map(({ value }) => value)].filter((value) => value !== null);
}

/** Whether every number is one of 0-10 in half points, and nobody spoke twice. */
export function isSoundSides(sides: BothSides): boolean {
  return isOnceEach(sides) && numbersIn(sides).every(isHalfPoint);
}
