import { useLayoutEffect, useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { ClientForm } from '../../lib/domain/practice/client-life';
import type { Together } from '../../lib/domain/practice/two-versions';
import { useApp } from '../app/AppContext';
import { useOnce } from '../app/use-once';
import type { DraftedForm as ClientDraft } from './client-form';
import { type DraftedForm, useDraftedForm } from './use-drafted-form';

/** Who comes and the people in it say one thing. */
const TOGETHER: Together<ClientDraft> = [['population', 'participants', 'setAside']];

/** A client's form: its state is one draft, its deeds are saving and giving up. */
export function useClientForm(clientId: string | null, saved: ClientForm, onClose: () => void) {
  const { run } = useApp();
  const draft = useDraftedForm<ClientDraft>(
    draftAddress.clientForm(clientId),
    clientId ?? undefined,
    saved,
    TOGETHER,
  );
  const [error, setError] = useState<unknown>(null);
  const [wasRestored, setWasRestored] = useState(draft.isRestored);
  useTypedLabel(draft, saved.label);
  /** Saves over what the form was written from; a page's address is bound to a new client. */
  const saveOver = async (base: ClientDraft, address: string | null) => {
    const { bindsPage = false, setAside: _setAside, ...form } = draft.latest();
    const outcome =
      clientId === null
        ? await run('client.add', { form, address: bindsPage ? address : null }, { isQuiet: true })
        : await run('client.change', { clientId, form, base }, { isQuiet: true });
    if (outcome.ok) onClose();
    else setError(outcome.error);
    return outcome;
  };
  const save = useOnce(async (address: string | null) => void (await saveOver(draft.base, address)));
  const startOver = () => {
    setWasRestored(false);
    draft.discard();
  };
  return { draft, save, saveOver, startOver, error, isRestored: wasRestored || draft.isRestored };
}

/** A label just typed in the chooser goes before the one of a form that was left earlier. */
function useTypedLabel({ isRestored, set }: DraftedForm<ClientDraft>, label: string): void {
  useLayoutEffect(() => {
    if (isRestored && label !== '') set({ label });
  }, []);
}
