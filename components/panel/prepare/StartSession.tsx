import { Play } from 'lucide';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { ComingSession } from '../../../lib/commands/told/session-told';
import type { Client } from '../../../lib/domain/practice/client';
import { MEDIA, type Medium } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useOnce } from '../../app/use-once';
import { useSession } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import type { StepProps } from '../step-props';
import styles from './prepare.module.css';

/** Starts the coming session, naming its number and the client; medium and length are as last time unless changed. */
export function StartSession({ client, series }: StepProps) {
  const held = series.filter(({ number }) => number !== null);
  const lastId = held.at(-1)?.sessionId ?? null;
  const last = useSession(lastId);
  if (lastId !== null && last === undefined) return null;
  const usual = last?.ok ? last.value.medium : 'video';
  return <StartForm key={client.id} client={client} usual={usual} number={held.length + 1} />;
}

interface StartFormProps {
  readonly client: Client;
  readonly usual: Medium;
  readonly number: number;
}

function StartForm({ client, usual, number }: StartFormProps) {
  const { run, settings, context } = useApp();
  const minutes = String(client.slot?.minutes ?? settings.value.sessionMinutes);
  const saved = JSON.stringify({ medium: usual, minutes } satisfies ComingSession);
  const { text, latest, write } = useDraft(draftAddress.start(client.id), client.id, saved);
  const form = JSON.parse(text) as ComingSession;
  const planned = Number(form.minutes);
  const isSound = Number.isInteger(planned) && planned >= 1 && planned <= 480;
  const change = (part: Partial<ComingSession>) =>
    write(JSON.stringify({ ...(JSON.parse(latest()) as ComingSession), ...part }));
  const start = useOnce(async () => {
    const input = { clientId: client.id, plannedMinutes: planned, medium: form.medium };
    const { ok } = await run('session.start', input);
    if (ok) write(saved);
  });
  const details = { medium: say(`medium.${form.medium}`), minutes: isSound ? planned : '?' };
  return (
    <div class={styles['start']}>
      <Disclosure summary={say('start.details', details)} isOpen={!isSound}>
        <div class={styles['pair']}>
          <SelectField
            label={say('start.medium')}
            value={form.medium}
            options={MEDIA.map((value) => ({ value, label: say(`medium.${value}`) }))}
            onChange={(medium) => change({ medium })}
          />
          <TextField
            type="number"
            label={say('start.minutes')}
            value={form.minutes}
            min={1}
            max={480}
            onInput={(next) => change({ minutes: next })}
            error={isSound ? undefined : say('start.minutes.error')}
          />
        </div>
      </Disclosure>
      <Button
        variant="primary"
        isWide
        icon={Play}
        disabled={!isSound || context.value.isReadOnly}
        onClick={start}
      >
        {say('start.with', { number, label: client.label })}
      </Button>
    </div>
  );
}
