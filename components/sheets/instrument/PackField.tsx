import { useState } from 'preact/hooks';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import type { InstrumentForm } from '../../../lib/domain/alliance/instrument-form';
import { LARGEST_PACK, type ReadPack, readPack } from '../../../lib/exchange/instrument-pack';
import { findInstrument } from '../../../lib/library/instruments';
import { say } from '../../../lib/words/index';
import { FieldFrame } from '../../controls/FieldFrame';
import { Notice } from '../../controls/Notice';
import fileStyles from '../RestoreForm.module.css';
import styles from '../sheets.module.css';
import { sayPackProblem } from './problem-words';

interface PackFieldProps {
  /** The instrument of the library whose wording is wanted; null for one that is built. */
  readonly shell: Instrument | null;
  readonly onRead: (form: InstrumentForm) => void;
}

/** Fills the form from a file. The file is checked whole before a field changes; nothing is saved by it. */
export function PackField({ shell, onRead }: PackFieldProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const pack = await readFile(file, shell);
    const misfit = pack.instrument === undefined ? [] : sayMisfit(pack.instrument, shell);
    const wrong = pack.ok ? misfit : [...misfit, ...pack.problems.map(sayPackProblem)];
    setProblems(wrong);
    if (pack.ok && wrong.length === 0) onRead(pack.form);
  };
  return (
    <>
      <FieldFrame label={say('instruments.pack')} hint={say('instruments.pack.hint')}>
        {(links) => (
          <input
            {...links}
            class={fileStyles['file']}
            type="file"
            accept=".json,application/json"
            autocomplete="off"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </FieldFrame>
      {problems.length > 0 && (
        <Notice tone="caution">
          <p>{say('instruments.pack.unread', { count: problems.length })}</p>
          <ul class={styles['keys']}>
            {problems.map((problem, at) => (
              <li key={at}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

async function readFile(file: File, shell: Instrument | null): Promise<ReadPack> {
  // Not even read: it could hold up the page.
  if (file.size > LARGEST_PACK) return { ok: false, problems: [{ kind: 'too-large' }] };
  return readPack(await file.text(), shell);
}

/** A pack for another form fills nothing. */
function sayMisfit(instrument: string | null, shell: Instrument | null): string[] {
  if (instrument === (shell?.id ?? null)) return [];
  if (instrument === null) return [say('instruments.pack.of-own')];
  const name = findInstrument(instrument)?.name;
  return [name ? say('instruments.pack.of-another', { name }) : say('instruments.pack.of-unknown')];
}
