import { useState } from 'preact/hooks';
import { useDraft } from '../../app/use-draft';

/** A text that is written over a saved one, and never silently over another. */
export interface BasedText {
  readonly text: string;
  /** The text with what was written since the last paint. */
  readonly latest: () => string;
  readonly write: (text: string) => void;
  /** What a save may replace. */
  readonly base: string;
  /** What is here differs from what is saved. */
  readonly isTouched: boolean;
  /** A different saved text that this one did not grow from, until the practitioner decides; null if there is none. */
  readonly other: { readonly text: string; readonly isRestored: boolean } | null;
  /** Says that `text` is what was just saved here: typing went on meanwhile, and grew from it. */
  readonly settle: (text: string) => void;
  readonly keepMine: () => void;
  readonly keepSaved: () => void;
  readonly keepBoth: () => void;
}

interface BasedTextParts {
  readonly address: string;
  readonly clientId: string;
  /** What is saved; null where nothing is. */
  readonly saved: string | null;
  /** What an unwritten text begins with; it counts as unwritten. */
  readonly template?: string;
}

/** A drafted text that knows what it was written from, also when another window saves meanwhile. */
export function useBasedText({ address, clientId, saved, template = '' }: BasedTextParts): BasedText {
  const standing = saved ?? template;
  const draft = useDraft(address, clientId, standing);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [isRestored] = useState(draft.isRestored);
  const isTouched = draft.text.trim() !== standing.trim();
  const isSettled = decidedOn === standing || draft.base === standing;
  const decide = (text: string) => {
    setDecidedOn(standing);
    draft.write(text);
  };
  return {
    text: draft.text,
    latest: draft.latest,
    write: draft.write,
    base: isSettled ? (saved ?? '') : draft.base,
    isTouched,
    other: isTouched && !isSettled ? { text: standing, isRestored } : null,
    settle: setDecidedOn,
    keepMine: () => decide(draft.latest()),
    keepSaved: () => decide(standing),
    keepBoth: () => decide(`${standing.trimEnd()}\n\n${draft.latest()}`),
  };
}
