import type { MomentKind } from '../../../lib/domain/practice/moment';
import styles from './MomentMark.module.css';

const SHAPES: Readonly<Record<MomentKind, string>> = {
  goal: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  task: 'M5 5h14v14H5Z',
  bond: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
  strain: 'M3 5h18l-9 15Z',
  repair: 'M3 19h18L12 4Z',
  unspoken: 'M4 10h16v4H4Z',
};

/** The shape and colour of a kind of moment; its name stands beside it. */
export function MomentMark({ kind }: { kind: MomentKind }) {
  return (
    <svg class={`${styles['mark']} ${styles[kind]}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
