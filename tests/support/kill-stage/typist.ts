import type { Locator } from 'playwright-core';

/** Somebody who types on and on. */
export interface Typist {
  /** What the field had taken in by an instant, milliseconds since the epoch. */
  readonly typedBy: (instant: number) => string;
  /** Everything that was sent to the field, taken in or not. */
  readonly sent: () => string;
  /** Resolves when the typing has ended, as it does with the browser. */
  readonly ended: Promise<void>;
}

const PACE = 45;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz ';

/** Types into the field, key after key without a pause, until the browser is gone. */
export function startTyping(field: Locator, first: string): Typist {
  const taken: { readonly at: number; readonly length: number }[] = [];
  let text = '';
  const typeOn = async () => {
    await field.focus();
    for (let count = 0; ; count++) {
      const key = first[count] ?? ALPHABET[count % ALPHABET.length] ?? ' ';
      text += key;
      const { length } = text;
      await field.page().keyboard.type(key);
      taken.push({ at: Date.now(), length });
      await new Promise((go) => setTimeout(go, PACE));
    }
  };
  return {
    typedBy: (instant) => text.slice(0, taken.findLast(({ at }) => at <= instant)?.length ?? 0),
    sent: () => text,
    ended: typeOn().catch(() => undefined),
  };
}
