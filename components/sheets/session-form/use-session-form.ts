import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Outcome } from '../../../lib/commands/runner';
import { changedThere, laidOver } from '../../../lib/domain/practice/two-versions';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useOnce } from '../../app/use-once';
import type { SaveOver } from '../use-keep-mine';
import { type CheckedForm, checkForm, readSessionForm, type SessionForm } from './session-form';

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
  /** What stands now, as far as this page knows. */
  readonly standing: SessionForm;
  /** What another window changed of it. */
  readonly changedThere: readonly (keyof SessionForm)[];
  /** Saves over it what was changed here. */
  readonly saveAnyway: SaveOver;
}

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
  const standing = JSON.stringify(parts.standing);
  const draft = useDraft(draftAddress.sessionForm(parts.id), parts.clientId, standing);
  const form = readSessionForm(draft.text, parts.standing);
  const latest = () => readSessionForm(draft.latest(), parts.standing);
  const change = (part: Partial<SessionForm>) => {
    setChecked(null);
    setError(null);
    draft.write(JSON.stringify({ ...latest(), ...part }));
  };
  const saveOver = async (base: SessionForm) => {
    const entered = latest();
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
  const base = readSessionForm(draft.base, parts.standing);
  const save = useOnce(async () => void (await saveOver(base)));
  const saveAnyway = () => {
    draft.write(JSON.stringify(laidOver(latest(), base, parts.standing)));
    return saveOver(parts.standing);
  };
  return {
    form,
    checked,
    isSaving,
    error,
    change,
    discard: () => draft.write(standing),
    save,
    standing: parts.standing,
    changedThere: changedThere(form, base, parts.standing),
    saveAnyway,
  };
}
