import { useRef } from 'preact/hooks';
import { LEAST_SHARE, moveBorder, type Pane, type Split } from '../../../lib/places/panes';
import { say } from '../../../lib/words/index';
import { Separator } from '../../controls/Separator';
import { useChangeLayout } from '../use-layout';
import { GroupView } from './GroupView';
import styles from './Panes.module.css';

interface PanesProps {
  readonly pane: Pane;
  readonly activeGroup: number;
  /** Where this pane stands in the root: indexes of parts. */
  readonly path?: readonly number[];
}

/** The panes with their tabs, split as they were arranged. */
export function Panes({ pane, activeGroup, path = [] }: PanesProps) {
  if (pane.kind === 'group') {
    return <GroupView key={pane.id} group={pane} isActive={pane.id === activeGroup} />;
  }
  return <SplitView {...{ pane, activeGroup, path }} />;
}

/** Percent of the split that one press of an arrow key moves a border. */
const STEP = 5;

function SplitView({ pane, activeGroup, path }: Required<PanesProps> & { readonly pane: Split }) {
  const change = useChangeLayout();
  const box = useRef<HTMLDivElement>(null);
  const isRow = pane.direction === 'row';
  const move = (at: number, by: number) =>
    change((layout) => ({ ...layout, root: moveBorder(layout.root, path, { at, by }) }));
  const onMove = (at: number) => (by: number, unit: 'pixels' | 'steps') => {
    const length = (isRow ? box.current?.clientWidth : box.current?.clientHeight) ?? 0;
    if (unit === 'steps') move(at, by / 100);
    else if (length > 0) move(at, by / length);
  };
  return (
    <div ref={box} class={`${styles['split']} ${styles[pane.direction]}`}>
      {pane.parts.map((part, index) => {
        // In percent: shares that add up to less than 1, with others folded away, would leave room unused.
        const share = pane.shares[index] ?? 0;
        const next = pane.shares[index + 1];
        return (
          <>
            <div class={styles['part']} data-part style={{ flex: `${share * 100} 1 0` }}>
              <Panes pane={part} activeGroup={activeGroup} path={[...path, index]} />
            </div>
            {next !== undefined && (
              <Separator
                label={say('workspace.border.panes')}
                orientation={isRow ? 'vertical' : 'horizontal'}
                value={share * 100}
                least={LEAST_SHARE * 100}
                most={(share + next - LEAST_SHARE) * 100}
                step={STEP}
                onMove={onMove(index)}
                onReset={() => move(index, (next - share) / 2)}
              />
            )}
          </>
        );
      })}
    </div>
  );
}
