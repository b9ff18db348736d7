import { useState } from 'preact/hooks';
import { ENDINGS, type EndingKind } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { TextField } from '../controls/TextField';
import type { SheetProps } from './SheetHost';

/** How the work ended, and when. */
export function EndWorkSheet({ sheet, onClose }: SheetProps<'end-work'>) {
  const { run, now } = useApp();
  const [kind, setKind] = useState<EndingKind>('agreed');
  const [on, setOn] = useState(() => localDate(now()));
  const isSound = /^\d{4}-\d{2}-\d{2}$/.test(on) && on <= localDate(now());
  const save = async () => {
    const { ok } = await run('client.end-work', { clientId: sheet.clientId, ending: { kind, on } });
    if (ok) onClose();
  };
  const footer = (
    <>
      <Button onClick={onClose}>{say('control.cancel')}</Button>
      <Button variant="primary" disabled={!isSound} onClick={() => void save()}>
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
        onChange={setKind}
      />
      <TextField
        type="date"
        label={say('end-work.on')}
        value={on}
        onInput={setOn}
        error={isSound ? undefined : say('end-work.on.error')}
      />
    </Dialog>
  );
}

function localDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
