import { useMemo, useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { SelectField } from '../../controls/SelectField';
import { TextArea } from '../../controls/TextArea';
import { useDraftedForm } from '../../sheets/use-drafted-form';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Supervision.module.css';

interface NewForm {
  readonly clientId: string;
  readonly words: string;
}

const EMPTY: NewForm = { clientId: '', words: '' };

/** One's own question, about a client or about nobody in particular. */
export function NewQuestion() {
  const { run, newId } = useApp();
  const { form, set, latest } = useDraftedForm(draftAddress.question('new'), undefined, EMPTY);
  const field = useRef<HTMLTextAreaElement>(null);
  const options = useClientOptions();
  const isBusy = useRef(false);
  const add = async (event: Event) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    const { clientId: about, words } = latest();
    const clientId = about === '' ? null : about;
    const question = { questionId: newId(), clientId, source: 'own', sourceId: null } as const;
    const { ok } = await run('question.add', { ...question, words });
    isBusy.current = false;
    // What was typed meanwhile belongs to the next question.
    if (ok && latest().words === words) set({ words: '' });
    field.current?.focus();
  };
  return (
    <form class={styles['new']} onSubmit={(event) => void add(event)}>
      <TextArea
        label={say('supervision.new')}
        rows={2}
        value={form.words}
        inputRef={field}
        onInput={(words) => set({ words })}
      />
      <SelectField
        label={say('supervision.new.client')}
        value={form.clientId}
        options={options}
        onChange={(clientId) => set({ clientId })}
      />
      <div>
        <Button type="submit">{say('supervision.new.add')}</Button>
      </div>
    </form>
  );
}

function useClientOptions() {
  const { heads, hidesLabels } = useWorkspace();
  return useMemo(() => {
    const clients = [...heads.values()].filter(({ archived }) => !archived);
    const named = clients.map(({ clientId, label }, index) => ({
      value: clientId,
      label: hidesLabels ? `${say('workspace.label.hidden')} ${index + 1}` : label,
    }));
    return [
      { value: '', label: say('supervision.of-nobody') },
      ...named.sort((one, other) => one.label.localeCompare(other.label)),
    ];
  }, [heads, hidesLabels]);
}
