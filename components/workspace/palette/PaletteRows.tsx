import { useLayoutEffect } from 'preact/hooks';
import type { Match } from '../../../lib/places/match';
import { say } from '../../../lib/words/index';
import { Icon } from '../../controls/Icon';
import { Kbd } from '../../controls/Kbd';
import { Matched } from './Matched';
import styles from './Palette.module.css';
import type { PaletteRow } from './palette-row';

interface PaletteRowsProps {
  readonly id: string;
  readonly matches: readonly Match<PaletteRow>[];
  /** Index of the line that Enter chooses. */
  readonly at: number;
  readonly recent: readonly string[];
  readonly onChoose: (row: PaletteRow) => void;
}

/** The lines that fit; the focus stays in the box. */
export function PaletteRows({ id, matches, at, recent, onChoose }: PaletteRowsProps) {
  useLayoutEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const firstRecent = matches.findIndex(({ item }) => recent.includes(item.id));
  return (
    <div id={id} class={styles['list']} role="listbox" aria-label={say('palette.title')}>
      {matches.map(({ item, letters }, index) => (
        <div
          key={item.id}
          id={`${id}-${index}`}
          class={styles['row']}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {item.icon && <Icon node={item.icon} />}
          <span class={styles['label']}>
            <Matched text={item.label} letters={letters} />
          </span>
          {item.detail && <span class={styles['detail']}>{item.detail}</span>}
          {index === firstRecent && <span class={styles['detail']}>{say('palette.recent')}</span>}
          {item.keys && <Kbd keys={item.keys} />}
        </div>
      ))}
    </div>
  );
}
