import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Outcome } from '../../../lib/commands/runner';
import type { SessionForm } from '../../../lib/domain/practice/session-form';
import type { Together } from '../../../lib/domain/practice/two-versions';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { type DraftedForm, useDraftedForm } from '../use-drafted-form';
import { type CheckedForm, checkForm } from './session-form';

/** A session's form while it is filled in. */
export interface SessionFormState {
  readonly form: SessionForm;
  /** The last check that failed; null while nothing is wrong. */
  readonly checked: CheckedForm | null;
  readonly isSaving: boolean;
  /** Why it was not saved, or null. */
  readonly error: unknown;
  readonly change: (change: Partial<SessionForm>) => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
  /** Saves over what the form was filled in from. */
  readonly save: () => void;
  readonly draft: DraftedForm<SessionForm>;
  /** Saves over something else, where the form makes sense. */
  readonly saveOver: (base: SessionForm) => Promise<Outcome | undefined>;
}

/** When it began is one thing. */
const TOGETHER: Together<SessionForm> = [['startedAt', 'date', 'time']];

interface SessionFormParts {
  /** Names the draft. */
  readonly id: string;
  readonly clientId: string;
  readonly standing: SessionForm;
  readonly isRunning?: boolean;
  readonly onSave: (
    form: SessionForm,
    checked: { startedAt: number; minutes: number },
    base: SessionForm,
  ) => Promise<Outcome>;
  readonly onSaved: (form: SessionForm) => void;
}

/** A drafted form that is checked before it is saved. */
export function useSessionForm(parts: SessionFormParts): SessionFormState {
  const { now } = useApp();
  const [checked, setChecked] = useState<CheckedForm | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = useDraftedForm(draftAddress.sessionForm(parts.id), parts.clientId, parts.standing, TOGETHER);
  const change = (part: Partial<SessionForm>) => {
    setChecked(null);
    setError(null);
    draft.set(part);
  };
  const saveOver = async (base: SessionForm) => {
    const entered = draft.latest();
    const result = checkForm(entered, now(), parts);
    setChecked(result.ok ? null : result);
    if (!result.ok) return undefined;
    setSaving(true);
    const outcome = await parts.onSave(entered, result, base);
    setSaving(false);
    if (outcome.ok) parts.onSaved(entered);
    else setError(outcome.error);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver(draft.base)));
  return {
    form: draft.form,
    checked,
    isSaving,
    error,
    change,
    discard: draft.discard,
    save,
    draft,
    saveOver,
  };
}
