import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { frameFormOf } from '../../../lib/commands/frame-commands';
import { tellAgreement } from '../../../lib/commands/told/frame-told';
import { youngOf } from '../../../lib/domain/practice/carer-sight';
import type { Client } from '../../../lib/domain/practice/client';
import type { FrameForm, FrameItem } from '../../../lib/domain/practice/frame';
import { agreementOf, frameFormSaved } from '../../../lib/domain/practice/frame-life';
import { localDate } from '../../../lib/domain/practice/local-date';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { CarersSee } from '../../records/CarersSee';
import { sayAgreement } from '../../records/frame-words';
import { contest } from '../contest';
import { SaveProblem } from '../SaveProblem';
import { useDraftedForm } from '../use-drafted-form';
import styles from './Frame.module.css';
import { FrameFields, isSoundFrame } from './FrameFields';
import { FramePast } from './FramePast';

interface FrameItemFormProps {
  readonly client: Client;
  readonly item: FrameItem;
}

/** One agreement: where it stands in a line, and all of it once unfolded. */
export function FrameItemForm({ client, item }: FrameItemFormProps) {
  const { run, now } = useApp();
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const standing = frameFormOf(client, item);
  const draft = useDraftedForm(draftAddress.frame(client.id, item), client.id, standing);
  const today = localDate(now());
  const agreement = agreementOf(client, item);
  const saveOver = async (base: FrameForm) => {
    const form = draft.latest();
    if (!isSoundFrame({ agreement, today, form })) return undefined;
    const input = { clientId: client.id, item, form, base, today };
    const outcome = await run('frame.write', input, { isQuiet: true });
    const kept = frameFormSaved(form);
    if (outcome.ok) draft.settle(kept);
    setError(outcome.ok ? null : outcome.error);
    setSaved(outcome.ok ? JSON.stringify(kept) : null);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver(draft.base)));
  // What was typed meanwhile is not.
  const isSaved = saved === JSON.stringify(frameFormSaved(draft.form));
  const isBlank = agreement.agreedOn === null && !isVisible(agreement.words);
  const name = say(`frame.item.${item}`);
  const summary = isBlank ? name : `${name} · ${sayAgreement(agreement)}`;
  return (
    <Disclosure summary={summary} isOpen={draft.isRestored}>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FrameFields {...{ agreement, today }} form={draft.form} onChange={draft.set} />
        {item === 'minors' && <WhoSees client={client} />}
        <SaveProblem error={error} {...contest(draft, tellAgreement(standing), saveOver)} />
        <div class={styles['deeds']}>
          <Button type="submit" aria-label={say('goals.of', { deed: say('frame.save'), words: name })}>
            {say('frame.save')}
          </Button>
          <span role="status" class={styles['soft']}>
            {isSaved && say('frame.saved')}
          </span>
        </div>
        <FramePast client={client} agreement={agreement} />
      </form>
    </Disclosure>
  );
}

/** Who may see what of a young person's answers belongs to this agreement, and is changed with the people. */
function WhoSees({ client }: { client: Client }) {
  const { place } = useApp();
  if (youngOf(client).length === 0) return null;
  const change = () => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: client.id } };
  };
  return (
    <>
      <CarersSee client={client} />
      <div class={styles['deeds']}>
        <Button variant="quiet" onClick={change}>
          {say('carers-see.change')}
        </Button>
      </div>
    </>
  );
}
