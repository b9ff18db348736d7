import { CopyMinus, FilePlus, Plus, Users } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { clientOf, HOME } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { IconButton } from '../../controls/IconButton';
import { useWorkspace } from '../WorkspaceContext';
import { TREE_ROOTS } from './branches';
import { ClientItem } from './ClientItem';
import styles from './Explorer.module.css';
import { FIRST_STOP, TreeContext } from './TreeContext';
import { TreeItem } from './TreeItem';
import { onTreeKey } from './tree-keys';
import { useReveal } from './use-reveal';

/** Numbers in labels count as numbers: C-2 stands before C-10. */
const byLabel = new Intl.Collator(undefined, { numeric: true });

/** Clients and what belongs to them, as a tree (ARIA tree: arrows, Home, End, *, and typing a name). */
export function Explorer() {
  const { place, run } = useApp();
  const { heads } = useWorkspace();
  const [stop, setStop] = useState(FIRST_STOP);
  const typed = useRef({ text: '', at: 0 });
  const clients = useMemo(() => inOrder([...heads.values()]), [heads]);
  const add = () => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: null } };
  };
  useReveal();
  const write = () => void run('note.new', { clientId: clientOf(place.value.target) });
  return (
    <>
      <header class={styles['header']}>
        <h2 id="explorer-title">{say('workspace.clients')}</h2>
        <IconButton icon={FilePlus} label={say('note.new')} onClick={write} />
        <IconButton icon={Plus} label={say('workspace.explorer.add')} onClick={add} />
        <IconButton
          icon={CopyMinus}
          label={say('deed.explorer.collapse')}
          onClick={() => void run('explorer.collapse', null)}
        />
      </header>
      <TreeContext.Provider value={{ stop, setStop }}>
        <div
          class={styles['tree']}
          role="tree"
          aria-labelledby="explorer-title"
          onKeyDown={(event) => onTreeKey(event, typed.current)}
        >
          <TreeItem id={FIRST_STOP} level={1} label={say('workspace.caseload')} icon={Users} target={HOME} />
          {clients.map((head) => (
            <ClientItem key={head.clientId} head={head} />
          ))}
          {TREE_ROOTS.map(({ id, View }) => (
            <View key={id} />
          ))}
        </div>
      </TreeContext.Provider>
    </>
  );
}

/** By label; who is archived is found in the caseload. */
function inOrder(heads: readonly Head[]): readonly Head[] {
  return heads
    .filter(({ archived }) => !archived)
    .toSorted((one, other) => byLabel.compare(one.label, other.label));
}
