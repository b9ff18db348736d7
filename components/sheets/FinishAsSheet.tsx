import { useRef } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { RecordDraft } from '../../lib/commands/told/page-told';
import {
  type PrivatePart,
  privatePartsOf,
  RECORD_FORMS,
  type RecordMaterial,
  sortIntoForm,
} from '../../lib/domain/notes/finish-as';
import type { Client } from '../../lib/domain/practice/client';
import { readable } from '../../lib/domain/practice/readable';
import { say } from '../../lib/words/index';
import { useActions, useClient, useGoals, useHeads, useReflection, useSession } from '../app/use-records';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { Notice } from '../controls/Notice';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { CarersSee } from '../records/CarersSee';
import { useHiddenLabels, withoutLabels } from '../records/hidden-labels';
import { CopyText } from './finish-as/CopyText';
import { headingsOf, recordText } from './finish-as/record-text';
import { richText } from './finish-as/rich-text';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';
import { useDraftedForm } from './use-drafted-form';

/** Turns a session into a text for the record: a form, what is private only if ticked, changed and copied by hand. */
export function FinishAsSheet({ sheet: { sessionId }, onClose }: SheetProps<'finish-as'>) {
  const opened = useSession(sessionId);
  const session = opened?.ok ? opened.value : null;
  const clientId = session?.clientId ?? null;
  const client = useClient(clientId);
  const goals = useGoals(clientId);
  const actions = useActions(clientId);
  const note = useReflection(sessionId);
  const heads = useHeads();
  const isHidden = useHiddenLabels(readable(heads));
  if (opened && !opened.ok) return <Unreadable problem={opened.problem} onClose={onClose} />;
  if (!session || !client?.ok || !goals || !actions || note === undefined || !heads) return null;
  const material: RecordMaterial = {
    session,
    goals: readable(goals),
    actions: readable(actions),
    reflection: note?.ok ? note.value.text : '',
  };
  const shown = isHidden ? withoutLabels(client.value) : client.value;
  return <RecordView client={shown} isDamaged={note?.ok === false} {...{ material, onClose }} />;
}

function Unreadable({ problem, onClose }: { problem: 'damaged' | 'newer'; onClose: () => void }) {
  return (
    <Dialog title={say('finish-as.title')} onClose={onClose}>
      <Notice tone="caution">{say(`record.${problem}`)}</Notice>
    </Dialog>
  );
}

const UNTOUCHED: RecordDraft = { form: 'soap', ticked: [], text: null, earlier: [] };

interface RecordViewProps {
  readonly client: Client;
  readonly material: RecordMaterial;
  /** The reflection is there and cannot be read. */
  readonly isDamaged: boolean;
  readonly onClose: () => void;
}

function RecordView({ client, material, isDamaged, onClose }: RecordViewProps) {
  const { session } = material;
  const { form: draft, set } = useDraftedForm(draftAddress.finishAs(session.id), client.id, UNTOUCHED);
  const { form, ticked, text, earlier } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = text ?? recordText(client, session, sortIntoForm(form, material, ticked));
  const before = earlier.at(-1);
  const anew = () => {
    set(({ earlier, ...now }) => ({ text: null, earlier: [...earlier, now] }));
    field.current?.focus();
  };
  const goBack = () => {
    set(({ earlier, ...now }) => {
      const putAside = now.text === null ? [] : [now];
      return { ...earlier.at(-1), earlier: [...putAside, ...earlier.slice(0, -1)] };
    });
    field.current?.focus();
  };
  return (
    <Dialog
      title={say('finish-as.title')}
      onClose={onClose}
      footer={<CopyText text={shown} rich={() => richText(shown, headingsOf(form))} />}
      isWide
    >
      <div class={styles['form']}>
        <p class={styles['soft']}>{say('finish-as.intro')}</p>
        <CarersSee client={client} />
        {isDamaged && <Notice tone="caution">{say('reflect.note.damaged')}</Notice>}
        {/* A changed text stands for itself: a tick taken away could not take its words away. */}
        <fieldset class={`${styles['parts']} ${styles['form']}`} disabled={text !== null}>
          <Segmented
            label={say('finish-as.form')}
            value={form}
            options={RECORD_FORMS.map((value) => ({ value, label: say(`finish-as.form.${value}`) }))}
            onChange={(next) => set({ form: next })}
          />
          <PrivateParts
            {...{ material, ticked }}
            onChange={(change) => set((now) => ({ ticked: change(now.ticked) }))}
          />
        </fieldset>
        {text !== null && (
          <Notice tone="info">
            <p>{say('finish-as.edited')}</p>
            <Button onClick={anew}>{say('finish-as.anew')}</Button>
          </Notice>
        )}
        {before && (
          <div class={styles['deeds']}>
            <Button onClick={goBack}>{say('finish-as.back')}</Button>
          </div>
        )}
        <TextArea
          label={say('finish-as.text')}
          hint={say('finish-as.text.hint')}
          rows={14}
          value={shown}
          inputRef={field}
          onInput={(next) => set({ text: next })}
        />
      </div>
    </Dialog>
  );
}

interface PrivatePartsProps {
  readonly material: RecordMaterial;
  readonly ticked: readonly PrivatePart[];
  readonly onChange: (change: (ticked: readonly PrivatePart[]) => readonly PrivatePart[]) => void;
}

function PrivateParts({ material, ticked, onChange }: PrivatePartsProps) {
  const parts = privatePartsOf(material);
  if (parts.length === 0) return null;
  const tick = (part: PrivatePart, isIn: boolean) =>
    onChange((now) => [...now.filter((each) => each !== part), ...(isIn ? [part] : [])]);
  return (
    <fieldset class={styles['parts']}>
      <legend>{say('finish-as.private')}</legend>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={say(`finish-as.part.${part}`)}
          isChecked={ticked.includes(part)}
          onChange={(isIn) => tick(part, isIn)}
        />
      ))}
      <p class={styles['soft']}>{say('finish-as.private.hint')}</p>
    </fieldset>
  );
}
