import { boundKeys, type Keyed, type OwnKeys, pressOf } from './keys';

/** Whether keys are two presses that follow each other. */
export function isChord(keys: string): boolean {
  return keys.includes(' ');
}

/** Whether pressing one would run the other too, or keep its second press from ever being heard: equal, or the first of a chord. */
export function doClash(one: string, other: string, onMac: boolean): boolean {
  const [a, b] = [pressOf(one, onMac), pressOf(other, onMac)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** The commands that chords run, by the press of each (see `pressOf`). */
export function chordsOf<Each extends Keyed>(
  commands: readonly Each[],
  own: OwnKeys,
  onMac: boolean,
): ReadonlyMap<string, Each> {
  return new Map(
    commands.flatMap((command) =>
      boundKeys(command, own)
        .filter(isChord)
        .map((keys) => [pressOf(keys, onMac), command] as const),
    ),
  );
}

/** The presses with which a chord begins. */
export function beginningsOf(chords: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...chords.keys()].map((press) => press.slice(0, press.indexOf(' '))));
}
