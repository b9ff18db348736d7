import { FilePlus2, PencilRuler } from 'lucide';
import { useState } from 'preact/hooks';
import type { OwnInstrument } from '../../lib/domain/alliance/own-instrument';
import { findInstrument, INSTRUMENTS } from '../../lib/library/instruments';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Combobox } from '../controls/Combobox';
import { Dialog } from '../controls/Dialog';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** Instruments the practitioner built, and the wording of their own copies: to add, change and take away. */
export function InstrumentsSheet({ onClose }: SheetProps<'instruments'>) {
  const { place } = useApp();
  const own = usePractitioner();
  const [isChoosing, setChoosing] = useState(false);
  if (!own) return null;
  const open = (about: { readonly builtId: string | null } | { readonly instrument: string }) => {
    place.value = { ...place.value, sheet: { kind: 'instrument', ...about } };
  };
  const worded = own.wordings.filter(({ instrument }) => findInstrument(instrument) !== null);
  const withoutWording = INSTRUMENTS.filter(
    ({ id, licence }) => licence === 'entered' && !worded.some(({ instrument }) => instrument === id),
  );
  return (
    <Dialog title={say('instruments.title')} onClose={onClose}>
      <div class={styles['form']}>
        <p class={styles['soft']}>{say('instruments.intro')}</p>
        <section class={styles['section']}>
          <h3>{say('instruments.worded')}</h3>
          {worded.length === 0 && <p class={styles['soft']}>{say('instruments.worded.none')}</p>}
          <ul class={styles['list']}>
            {worded.map(({ instrument }) => (
              <Worded key={instrument} instrument={instrument} onChange={() => open({ instrument })} />
            ))}
          </ul>
          {isChoosing ? (
            <Combobox
              label={say('instruments.word.which')}
              placeholder={say('measure.choose.placeholder')}
              options={withoutWording.map(({ id, name }) => ({ id, label: name, also: id }))}
              onChoose={(instrument) => open({ instrument })}
              autoFocus
            />
          ) : (
            <div class={styles['deeds']}>
              <Button icon={FilePlus2} onClick={() => setChoosing(true)}>
                {say('instruments.word')}
              </Button>
            </div>
          )}
        </section>
        <section class={styles['section']}>
          <h3>{say('instruments.built')}</h3>
          {own.builtInstruments.length === 0 && <p class={styles['soft']}>{say('instruments.built.none')}</p>}
          <ul class={styles['list']}>
            {own.builtInstruments.map((built) => (
              <Built key={built.id} built={built} onChange={() => open({ builtId: built.id })} />
            ))}
          </ul>
          <div class={styles['deeds']}>
            <Button icon={PencilRuler} onClick={() => open({ builtId: null })}>
              {say('instruments.build')}
            </Button>
          </div>
        </section>
      </div>
    </Dialog>
  );
}

function Worded({ instrument, onChange }: { instrument: string; onChange: () => void }) {
  const { run, notify } = useApp();
  const name = findInstrument(instrument)?.name ?? instrument;
  const remove = async () => {
    const { ok } = await run('instrument.unword', { instrument });
    if (ok) notify({ tone: 'info', text: say('instruments.unworded') });
  };
  return (
    <li>
      <p class={styles['words']}>{name}</p>
      <div class={styles['deeds']}>
        <Button variant="quiet" aria-label={say('instruments.change.of', { name })} onClick={onChange}>
          {say('measure.change')}
        </Button>
        <Button
          variant="quiet"
          aria-label={say('instruments.unword.of', { name })}
          onClick={() => void remove()}
        >
          {say('instruments.unword')}
        </Button>
      </div>
    </li>
  );
}

/** Taking it out of use is not deleting: what was answered on it stays readable, and it can be taken up again. */
function Built({ built, onChange }: { built: OwnInstrument; onChange: () => void }) {
  const { run } = useApp();
  const { id, name, isInUse } = built;
  const set = () => void run('instrument.set-in-use', { id, isInUse: !isInUse });
  const [deed, of] = isInUse
    ? [say('instruments.put-away'), say('instruments.put-away.of', { name })]
    : [say('instruments.take-up'), say('instruments.take-up.of', { name })];
  return (
    <li>
      <p class={styles['words']}>{name}</p>
      {!isInUse && <p class={styles['soft']}>{say('instruments.out-of-use')}</p>}
      <div class={styles['deeds']}>
        {isInUse && (
          <Button variant="quiet" aria-label={say('instruments.change.of', { name })} onClick={onChange}>
            {say('measure.change')}
          </Button>
        )}
        <Button variant="quiet" aria-label={of} onClick={set}>
          {deed}
        </Button>
      </div>
    </li>
  );
}
