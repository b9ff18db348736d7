import { useLayoutEffect, useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { ClientForm } from '../../lib/domain/practice/client-life';
import { changedThere, laidOver } from '../../lib/domain/practice/two-versions';
import { useApp } from '../app/AppContext';
import { type DraftText, useDraft } from '../app/use-draft';
import { useOnce } from '../app/use-once';
import type { DraftedForm } from './client-form';
import type { FormChange } from './use-drafted-form';

/** A client's form: its state is one draft, its deeds are saving and giving up. */
export function useClientForm(clientId: string | null, saved: ClientForm, onClose: () => void) {
  const { run } = useApp();
  const standing = JSON.stringify(saved);
  const draft = useDraft(draftAddress.clientForm(clientId), clientId ?? undefined, standing);
  const [error, setError] = useState<unknown>(null);
  const [wasRestored, setWasRestored] = useState(draft.isRestored);
  useTypedLabel(draft, saved.label);
  // A draft of an earlier version lacks what was not asked then.
  const read = (text: string): DraftedForm => ({ ...saved, ...JSON.parse(text) });
  const drafted = read(draft.text);
  const set = (change: FormChange<DraftedForm>) => {
    const now = read(draft.latest());
    const part = typeof change === 'function' ? change(now) : change;
    draft.write(JSON.stringify({ ...now, ...part }));
  };
  /** Saves over what the form was written from; a page's address is bound to a new client. */
  const saveOver = async (base: string, address: string | null) => {
    const { bindsPage = false, setAside: _setAside, ...form } = read(draft.latest());
    const outcome =
      clientId === null
        ? await run('client.add', { form, address: bindsPage ? address : null }, { isQuiet: true })
        : await run(
            'client.change',
            { clientId, form, base: { ...saved, ...JSON.parse(base) } },
            { isQuiet: true },
          );
    if (outcome.ok) onClose();
    else setError(outcome.error);
    return outcome;
  };
  const save = useOnce(async (base: string, address: string | null) => void (await saveOver(base, address)));
  /** What was changed here, over what another window saved. */
  const saveAnyway = (address: string | null) => {
    draft.write(JSON.stringify(laidOver(read(draft.latest()), read(draft.base), saved)));
    return saveOver(standing, address);
  };
  const startOver = () => {
    setWasRestored(false);
    draft.write(standing);
  };
  return {
    form: drafted,
    set,
    save,
    saveAnyway,
    startOver,
    error,
    standing,
    changedThere: changedThere<ClientForm>(drafted, read(draft.base), saved),
    base: draft.base,
    isRestored: wasRestored || draft.isRestored,
  };
}

/** A label just typed in the chooser goes before the one of a form that was left earlier. */
function useTypedLabel({ text, isRestored, write }: DraftText, label: string): void {
  useLayoutEffect(() => {
    if (isRestored && label !== '') write(JSON.stringify({ ...(JSON.parse(text) as DraftedForm), label }));
  }, []);
}
