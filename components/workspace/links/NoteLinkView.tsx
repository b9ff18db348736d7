import { useContext } from 'preact/hooks';
import type { LinkTarget } from '../../../lib/domain/notes/links';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import styles from './Links.module.css';
import { LinkNamesContext } from './use-link-names';
import { useOpenTag } from './use-open-link';

interface NoteLinkProps {
  /** Its own words; empty where it goes by the name of its target. */
  readonly words: string;
  /** Null while it points at nothing. */
  readonly target: LinkTarget | null;
}

/** A link within the vault to read: it opens a tab; what is gone, or was never there, is said plainly. */
export function NoteLinkView({ words, target }: NoteLinkProps) {
  if (target) return <Tied words={words} target={target} />;
  return (
    <span class={styles['missing']} title={say('link.loose.read')}>
      {words}
    </span>
  );
}

function Tied({ words, target }: { words: string; target: LinkTarget }) {
  const found = useContext(LinkNamesContext)?.lookUp(target);
  if (found === undefined) return <span class={styles['missing']}>{words || '…'}</span>;
  if (found === null) {
    const gone = say(`link.gone.${target.kind}`);
    return (
      <span class={styles['missing']} title={gone}>
        {words || gone}
      </span>
    );
  }
  return (
    <a class={styles['link']} href={addressOfTarget(found.place)} title={say(`link.to.${target.kind}`)}>
      {words || found.name}
    </a>
  );
}

/** A tag to read: it opens the search. */
export function TagView({ tag }: { tag: string }) {
  const openTag = useOpenTag();
  return (
    <button class={styles['tag']} type="button" onClick={() => openTag(tag.replace(/^#/, ''))}>
      {tag}
    </button>
  );
}
