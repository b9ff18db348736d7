import { draftAddress } from '../../lib/commands/draft-addresses';
import { ENDINGS, type Ending } from '../../lib/domain/practice/client';
import { localDate } from '../../lib/domain/practice/local-date';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useDraft } from '../app/use-draft';
import { useOnce } from '../app/use-once';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { TextField } from '../controls/TextField';
import type { SheetProps } from './SheetHost';

/** How the work ended, and when. */
export function EndWorkSheet({ sheet, onClose }: SheetProps<'end-work'>) {
  const { run, now } = useApp();
  const { clientId } = sheet;
  const saved = JSON.stringify({ kind: 'agreed', on: localDate(now()) } satisfies Ending);
  const { text, latest, write } = useDraft(draftAddress.endWork(clientId), clientId, saved);
  const ending = JSON.parse(text) as Ending;
  const { kind, on } = ending;
  const isSound = /^\d{4}-\d{2}-\d{2}$/.test(on) && on <= localDate(now());
  const leave = () => {
    write(saved);
    onClose();
  };
  const change = (part: Partial<Ending>) =>
    write(JSON.stringify({ ...(JSON.parse(latest()) as Ending), ...part }));
  const save = useOnce(async () => {
    const { ok } = await run('client.end-work', { clientId, ending });
    if (ok) leave();
  });
  const footer = (
    <>
      <Button onClick={leave}>{say('control.cancel')}</Button>
      <Button variant="primary" disabled={!isSound} onClick={save}>
        {say('end-work.save')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('command.client.end-work')} onClose={onClose} footer={footer}>
      <Segmented
        label={say('end-work.kind')}
        value={kind}
        options={ENDINGS.map((value) => ({ value, label: say(`end-work.kind.${value}`) }))}
        onChange={(next) => change({ kind: next })}
      />
      <TextField
        type="date"
        label={say('end-work.on')}
        value={on}
        onInput={(next) => change({ on: next })}
        error={isSound ? undefined : say('end-work.on.error')}
      />
    </Dialog>
  );
}
