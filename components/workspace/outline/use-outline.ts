import { useEffect } from 'preact/hooks';
import type { NoteHeading } from '../../../lib/domain/notes/outline';
import { type Target, targetKey } from '../../../lib/places/targets';
import { useWorkspace } from '../WorkspaceContext';

/** The headings of a document that draws only a part of itself, and the way to one of them. */
export interface Outline {
  readonly headings: readonly NoteHeading[];
  /** Brings the place in sight and the cursor there. */
  readonly show: (at: number) => void;
  /** Puts a template where the cursor is; absent where none may go in. */
  readonly put?: ((template: string) => void) | undefined;
}

/** Tells the frame which headings a document has; other documents are read as they are drawn. */
export function useOutline(target: Target, { headings, show, put }: Outline): void {
  const { outlines } = useWorkspace();
  const key = targetKey(target);
  useEffect(() => {
    outlines.value = new Map(outlines.value).set(key, { headings, show, put });
  }, [key, headings]);
  useEffect(
    () => () => {
      const left = new Map(outlines.value);
      left.delete(key);
      outlines.value = left;
    },
    [key],
  );
}
