import type { Instrument } from '../../lib/domain/alliance/instrument';
import { EMPTY_FORM, formOfOwn, formOfWording } from '../../lib/domain/alliance/instrument-form';
import { findInstrument } from '../../lib/library/instruments';
import type { OwnRecords } from '../../lib/store/practitioner-records';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { InstrumentFields } from './instrument/InstrumentFields';
import { InstrumentPreview } from './instrument/InstrumentPreview';
import { PackField } from './instrument/PackField';
import { type FormStart, useInstrumentForm } from './instrument/use-instrument-form';
import { SaveProblem } from './SaveProblem';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** Builds an instrument, or adds the wording of a copy: the form, and beside it what it will look like. */
export function InstrumentSheet({ sheet }: SheetProps<'instrument'>) {
  const { place } = useApp();
  const own = usePractitioner();
  if (!own) return null;
  const onClose = () => {
    if (place.value.sheet === sheet) place.value = { ...place.value, sheet: { kind: 'instruments' } };
  };
  return <FormDialog start={startOf(sheet, own)} onClose={onClose} />;
}

/** What the form starts from, and the instrument of the library whose wording it is. */
function startOf(sheet: SheetProps<'instrument'>['sheet'], own: OwnRecords): FormStart {
  if ('instrument' in sheet) {
    const { instrument } = sheet;
    const standing = own.wordings.find((each) => each.instrument === instrument);
    const form = standing ? formOfWording(standing.wording) : EMPTY_FORM;
    return {
      draft: `wording/${instrument}`,
      id: null,
      shell: findInstrument(instrument),
      form,
      at: standing?.at ?? null,
    };
  }
  const standing = own.builtInstruments.find(({ id }) => id === sheet.builtId);
  const form = standing ? formOfOwn(standing) : EMPTY_FORM;
  return {
    draft: sheet.builtId ?? 'new',
    id: standing?.id ?? null,
    shell: null,
    form,
    at: standing?.at ?? null,
  };
}

function FormDialog({ start, onClose }: { start: FormStart; onClose: () => void }) {
  const deed = useInstrumentForm(start, onClose);
  const footer = (
    <>
      <Button onClick={deed.leave}>{say('control.cancel')}</Button>
      <Button variant="primary" onClick={deed.save}>
        {say('instruments.save')}
      </Button>
    </>
  );
  return (
    <Dialog title={titleOf(start.shell)} onClose={onClose} footer={footer} isWide>
      <div class={styles['form']}>
        {deed.isRestored && <p class={styles['soft']}>{say('instruments.restored')}</p>}
        <p class={styles['soft']}>
          {say(start.shell ? 'instruments.word.intro' : 'instruments.build.intro')}
        </p>
        {start.shell && (
          <p class={styles['soft']}>{say('measure.about.terms', { terms: start.shell.terms })}</p>
        )}
        <PackField shell={start.shell} onRead={(form) => deed.set(form)} />
        <InstrumentFields deed={deed} shell={start.shell} />
        {deed.isAsked && deed.read.problems.length > 0 && <p>{say('instruments.not-saved')}</p>}
        <SaveProblem
          {...{ error: deed.error, standing: deed.standingAt, there: deed.there }}
          keepsRest={deed.standingAt !== null}
          onKeepMine={deed.keepMine}
          onKeepTheirs={deed.discard}
        />
        <InstrumentPreview read={deed.read} shell={start.shell} />
      </div>
    </Dialog>
  );
}

function titleOf(shell: Instrument | null): string {
  return shell ? say('instruments.word.title', { name: shell.name }) : say('instruments.build');
}
