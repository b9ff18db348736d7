import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { Note } from '../../../lib/domain/notes/note';
import { isUntouched, noteTemplate } from '../../../lib/domain/notes/template';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { type BasedText, useBasedText } from './use-based-text';

/** The Reflect step's two texts and the ways to save them. */
export interface ReflectionForm {
  readonly reflection: BasedText;
  readonly nextTime: BasedText;
  readonly isSaving: boolean;
  readonly problem: string | null;
  /** Saves both texts and says that the session is done. */
  readonly finish: () => Promise<boolean>;
  /** Saves both texts and leaves the session as it is. */
  readonly save: () => Promise<boolean>;
}

const HEADINGS = [
  say('reflect.template.between-us'),
  say('reflect.template.goal-task-bond'),
  say('reflect.template.my-part'),
];

/** Both texts as they are entered, and what each was written from. */
type Entered = Readonly<Record<'written' | 'opening', { readonly text: string; readonly base: string }>>;

/** Both texts of one session; an untouched template is never saved. */
export function useReflectionForm(client: Client, session: Session, note: Note | null): ReflectionForm {
  const { run } = useApp();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { id: sessionId } = session;
  const reflection = useBasedText({
    address: draftAddress.reflection(sessionId),
    clientId: client.id,
    saved: note?.text ?? null,
    template: noteTemplate(HEADINGS),
  });
  const nextTime = useBasedText({
    address: draftAddress.nextTime(sessionId),
    clientId: client.id,
    saved: session.nextTime,
  });
  const entered = (): Entered => {
    const text = reflection.latest();
    const isUnwritten = note === null && isUntouched(text, HEADINGS);
    return {
      written: { text: isUnwritten ? '' : text, base: reflection.base },
      opening: { text: nextTime.latest(), base: nextTime.base },
    };
  };
  const attempt = async (deed: (entered: Entered) => ReturnType<typeof run>) => {
    setSaving(true);
    const { written, opening } = entered();
    const outcome = await deed({ written, opening });
    setSaving(false);
    if (outcome.ok) {
      reflection.settle(written.text);
      nextTime.settle(opening.text.trim());
    }
    setFailure(outcome.ok ? null : outcome.error);
    return outcome.ok;
  };
  const isQuiet = { isQuiet: true };
  /** Once the practitioner has decided between two texts, there is nothing left to say about them. */
  const isDecided = failure instanceof ChangedElsewhereError && !reflection.other && !nextTime.other;
  return {
    reflection,
    nextTime,
    isSaving,
    problem: failure === null || isDecided ? null : errorSentence(failure),
    finish: () =>
      attempt(({ written, opening }) =>
        run('session.finish', { sessionId, reflection: written, nextTime: opening }, isQuiet),
      ),
    save: () =>
      attempt(async ({ written, opening }) => {
        // Asked for together: what is typed while the first is written belongs to neither.
        const [kept, opened] = await Promise.all([
          run('note.save-reflection', { sessionId, ...written }, isQuiet),
          run('session.set-next-time', { sessionId, nextTime: opening }, isQuiet),
        ]);
        return kept.ok ? opened : kept;
      }),
  };
}
