import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { say } from '../../../../lib/words/index';
import { NoteLinkView, TagView } from '../../links/NoteLinkView';
import { LinkNamesContext, useLinkNames, useNamesKnown } from '../../links/use-link-names';
import styles from './NotePreview.module.css';
import { type Part, type PartKind, readMarkdown } from './read-markdown';

/** Addresses that open, in a tab of their own, when they are clicked; any other is only words. */
const OPENS = /^https?:\/\/[^\s]+$/i;

/** A note as it reads. Every element is made here by kind; what a note holds is only ever put in as words. */
export function NotePreview({ text }: { text: string }) {
  const parts = useMemo(() => readMarkdown(text), [text]);
  const names = useLinkNames();
  useNamesKnown(names);
  return (
    // A region that scrolls is reached by keyboard.
    <section class={styles['preview']} aria-label={say('note.preview.label')} tabIndex={0}>
      <LinkNamesContext.Provider value={names}>{parts.map(shown)}</LinkNamesContext.Provider>
    </section>
  );
}

function shown(part: Part | string, index: number): ComponentChildren {
  if (typeof part === 'string') return part;
  return <Shown key={index} part={part} />;
}

const TAGS: Readonly<Partial<Record<PartKind, keyof HTMLElementTagNameMap>>> = {
  paragraph: 'p',
  bullets: 'ul',
  item: 'li',
  task: 'p',
  quote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  struck: 's',
  code: 'code',
  cell: 'td',
};

function Shown({ part }: { part: Part }) {
  const { kind, level, parts } = part;
  const inner = parts.map(shown);
  switch (kind) {
    case 'heading':
      return <Heading level={level}>{inner}</Heading>;
    case 'numbers':
      return <ol start={level}>{inner}</ol>;
    case 'task':
      return (
        <p>
          <span class={styles['box']}>{part.isDone ? '☑' : '☐'}</span> {inner}
        </p>
      );
    case 'table':
      return <Table parts={parts} />;
    case 'code-block':
    case 'source':
      return <pre>{inner}</pre>;
    case 'rule':
      return <hr />;
    case 'break':
      return <br />;
    case 'link':
      return <Link address={part.address}>{inner}</Link>;
    case 'note-link':
      return <NoteLinkView words={textOf(parts)} target={part.target} />;
    case 'tag':
      return <TagView tag={textOf(parts)} />;
    case 'image':
      return (
        <span class={styles['image']}>
          {say('note.preview.image', { address: part.address })} {inner}
        </span>
      );
    default: {
      const Tag = (TAGS[kind] ?? 'span') as 'span';
      return <Tag>{inner}</Tag>;
    }
  }
}

/** The words of a part that holds nothing else. */
function textOf(parts: Part['parts']): string {
  return parts.filter((part) => typeof part === 'string').join('');
}

/** The note's own headings stand below the document's. */
function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  const Tag = `h${Math.min(6, level + 1)}` as 'h2';
  return <Tag>{children}</Tag>;
}

function Link({ address, children }: { address: string; children: ComponentChildren }) {
  if (!OPENS.test(address)) {
    return (
      <span class={styles['image']} title={address}>
        {children}
      </span>
    );
  }
  return (
    <a href={address} title={address} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function Table({ parts }: { parts: Part['parts'] }) {
  const rows = parts.filter((part) => typeof part !== 'string');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark for every table
    <div class={styles['scrolled']} role="group" aria-label={say('note.preview.table')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.parts.map((cell, column) => {
                if (typeof cell === 'string') return null;
                const inner = cell.parts.map(shown);
                return row.kind === 'head-row' ? (
                  <th key={column} scope="col">
                    {inner}
                  </th>
                ) : (
                  <td key={column}>{inner}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
