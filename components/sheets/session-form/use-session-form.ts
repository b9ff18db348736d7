import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import type { Outcome } from '../../../lib/commands/runner';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { type CheckedForm, checkForm, readSessionForm, type SessionForm } from './session-form';

/** A session's form while it is filled in. */
export interface SessionFormState {
  readonly form: SessionForm;
  /** The last check that failed; null while nothing is wrong. */
  readonly checked: CheckedForm | null;
  readonly isSaving: boolean;
  readonly problem: string | null;
  readonly change: (change: Partial<SessionForm>) => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
  readonly save: () => Promise<void>;
}

interface SessionFormParts {
  /** Names the draft. */
  readonly id: string;
  readonly clientId: string;
  readonly standing: SessionForm;
  readonly isRunning?: boolean;
  readonly onSave: (form: SessionForm, checked: { startedAt: number; minutes: number }) => Promise<Outcome>;
  readonly onSaved: (form: SessionForm) => void;
}

/** A drafted form that is checked before it is saved. */
export function useSessionForm(parts: SessionFormParts): SessionFormState {
  const { now } = useApp();
  const [checked, setChecked] = useState<CheckedForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const standing = JSON.stringify(parts.standing);
  const draft = useDraft(draftAddress.sessionForm(parts.id), parts.clientId, standing);
  const form = readSessionForm(draft.text, parts.standing);
  const change = (part: Partial<SessionForm>) => {
    setChecked(null);
    setProblem(null);
    draft.write(JSON.stringify({ ...form, ...part }));
  };
  const save = async () => {
    const result = checkForm(form, now(), parts.isRunning);
    setChecked(result.ok ? null : result);
    if (!result.ok) return;
    setSaving(true);
    const outcome = await parts.onSave(form, result);
    setSaving(false);
    if (outcome.ok) parts.onSaved(form);
    else setProblem(errorSentence(outcome.error));
  };
  return { form, checked, isSaving, problem, change, discard: () => draft.write(standing), save };
}
