import { useState } from 'preact/hooks';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import type { ReadForm } from '../../../lib/domain/alliance/instrument-form';
import { asInstrument, withWording } from '../../../lib/domain/alliance/own-instrument';
import { say } from '../../../lib/words/index';
import { MeasureScore } from '../../records/MeasureScore';
import { MeasureItems } from '../measure/MeasureItems';
import { readForm } from '../measure/measure-form';
import styles from '../sheets.module.css';

/** The form as it will be, to try out: what is entered here is kept nowhere. */
export function InstrumentPreview({ read, shell }: { read: ReadForm; shell: Instrument | null }) {
  const [texts, setTexts] = useState<readonly string[]>([]);
  const instrument = read.problems.length === 0 ? previewOf(read, shell) : null;
  return (
    <section class={styles['section']}>
      <h3>{say('instruments.preview')}</h3>
      {instrument ? (
        <>
          <p class={styles['soft']}>{say('instruments.preview.hint')}</p>
          <MeasureItems instrument={instrument} texts={texts} onChange={setTexts} />
          <MeasureScore instrument={instrument} answers={readForm(instrument, texts).answers} />
        </>
      ) : (
        <p class={styles['soft']}>{say('instruments.preview.none')}</p>
      )}
    </section>
  );
}

function previewOf(
  { name, wording, population, higher, isClinical, scoring }: ReadForm,
  shell: Instrument | null,
): Instrument {
  if (shell) return withWording(shell, wording);
  return asInstrument({
    kind: 'own-instrument',
    id: 'preview',
    name,
    wording,
    population,
    higher,
    isClinical,
    ...scoring,
    isInUse: true,
    at: 0,
  });
}
