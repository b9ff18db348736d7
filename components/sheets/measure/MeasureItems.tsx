import { useRef } from 'preact/hooks';
import { sayItem } from '../../../lib/commands/told/measure-told';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import { anchorsOf } from '../../../lib/domain/alliance/own-instrument';
import { ownSentences } from '../../../lib/library/instruments/own-sentences';
import { formatNames } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { TextField } from '../../controls/TextField';
import styles from './Measure.module.css';
import { isWhole, rangeOf, readAnswer, sayOffRange } from './measure-form';

interface MeasureItemsProps {
  readonly instrument: Instrument;
  readonly texts: readonly string[];
  /** Told how the texts of then become those of now. */
  readonly onChange: (change: (now: readonly string[]) => readonly string[]) => void;
}

/** One row an item: its number, a neutral word, and a field. A digit that is enough moves on; Backspace in an empty field goes back. */
export function MeasureItems({ instrument, texts, onChange }: MeasureItemsProps) {
  const { items, range } = instrument;
  const sentences = ownSentences(instrument.id);
  const isWorded = items.some(({ wording }) => wording !== undefined);
  const list = useRef<HTMLOListElement>(null);
  const focus = (at: number) => list.current?.querySelectorAll('input')[at]?.focus();
  const write = (at: number, text: string) => {
    onChange((now) => items.map((_item, each) => (each === at ? text : (now[each] ?? ''))));
    if (isWhole(text, rangeOf(instrument, at))) focus(at + 1);
  };
  const onKeyDown = (at: number, event: KeyboardEvent) => {
    if (event.key === 'Backspace' && (texts[at] ?? '') === '') {
      event.preventDefault();
      focus(at - 1);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      focus(at + 1);
    }
  };
  return (
    <fieldset class={styles['items']}>
      <legend>{say('measure.items', { lowest: range.lowest, highest: range.highest })}</legend>
      <p class={styles['soft']}>{say(sentences ? 'measure.items.aloud' : 'measure.items.hint')}</p>
      {instrument.instructions && <p class={styles['words']}>{instrument.instructions}</p>}
      <Anchors instrument={instrument} />
      <AsPrinted instrument={instrument} />
      <ol ref={list} class={isWorded ? styles['worded'] : styles['list']}>
        {items.map((_item, at) => (
          <li key={at}>
            <TextField
              label={sayItem(instrument, at)}
              hint={sentences?.[at] && say(sentences[at])}
              value={texts[at] ?? ''}
              inputMode="decimal"
              maxLength={6}
              onInput={(text) => write(at, text)}
              onKeyDown={(event) => onKeyDown(at, event)}
              error={sayWrong(instrument, at, texts[at] ?? '')}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** What the answers are called on the form. */
function Anchors({ instrument: { range, anchorWords = [] } }: Pick<MeasureItemsProps, 'instrument'>) {
  const anchors = anchorsOf(range, anchorWords);
  if (anchors.length === 0) return null;
  return (
    <ul class={styles['anchors']}>
      {anchors.map((anchor) => (
        <li key={anchor.answer}>{say('measure.anchor', anchor)}</li>
      ))}
    </ul>
  );
}

/** What stands in for the words of a published form, which are its owners': what its numbers mean, in ours. */
function AsPrinted({ instrument }: Pick<MeasureItemsProps, 'instrument'>) {
  const { licence, anchorWords = [], range, reversed, areSums } = instrument;
  if (licence !== 'entered' || areSums) return null;
  const items = formatNames(reversed.map(String));
  return (
    <>
      {anchorWords.length === 0 && (
        <p class={styles['soft']}>
          {say('measure.items.as-printed', { lowest: range.lowest, highest: range.highest })}
        </p>
      )}
      {reversed.length > 0 && <p class={styles['soft']}>{say('measure.items.reversed', { items })}</p>}
    </>
  );
}

function sayWrong(instrument: Instrument, at: number, text: string): string | undefined {
  const isWrong = readAnswer(text, rangeOf(instrument, at)).kind === 'wrong';
  return isWrong ? sayOffRange(instrument, at) : undefined;
}
