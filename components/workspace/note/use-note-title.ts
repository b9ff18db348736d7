import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Note } from '../../../lib/domain/notes/note';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';

/** A field in which a note's title is changed. */
export interface NoteTitleField {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Enter keeps the title and Escape gives it up; either goes on by `leave`, which takes the focus elsewhere. */
export function useNoteTitle({ id: noteId, clientId, title }: Note, leave: () => void): NoteTitleField {
  const { run } = useApp();
  const draft = useDraft(draftAddress.noteTitle(noteId), clientId ?? undefined, title);
  const inputRef = useRef<HTMLInputElement>(null);
  const isGivenUp = useRef(false);
  const onBlur = () => {
    const wanted = draft.latest();
    if (wanted !== title && !isGivenUp.current) void run('note.rename', { noteId, title: wanted });
    isGivenUp.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      isGivenUp.current = true;
      draft.write(title);
    }
    leave();
  };
  return { inputRef, value: draft.text, onInput: draft.write, onBlur, onKeyDown };
}
