import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findAlso, forgetMatches, recentFirst } from '../../../lib/places/match';
import { readQuestion } from '../../../lib/places/palette';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { focusedElement } from '../../controls/rescue-focus';
import { placeOf, type WalkedTo } from '../../controls/walked-to';
import { helpRows } from './help-rows';
import styles from './Palette.module.css';
import { PaletteRows } from './PaletteRows';
import type { PaletteList, PaletteRow } from './palette-row';
import { useCommandRows } from './use-command-rows';
import { useHeadingRows } from './use-heading-rows';
import { usePlaceRows } from './use-place-rows';
import { useTagRows } from './use-tag-rows';
import { useTemplateDeeds } from './use-template-deeds';
import { useTemplateRows } from './use-template-rows';
import { useTextRows } from './use-text-rows';

/** The most lines that are drawn: whoever needs the next types one more letter. */
const MOST_ROWS = 50;

/** One box to go anywhere and run anything (ARIA combobox with a list), over the page until something is chosen. */
export function Palette({ start }: { readonly start: string }) {
  const { place } = useApp();
  const [typed, setTyped] = useState(start);
  const [walkedTo, setWalkedTo] = useState<WalkedTo | null>(null);
  const listId = useId();
  const { dialog, leave } = useModal();
  const { matches, recent, none } = useFound(typed);
  const close = () => {
    place.value = { ...place.value, palette: null };
  };
  // Asked for again while open: the box starts over. Before the paint, so that nothing typed at once is lost.
  useLayoutEffect(() => type(start), [start]);
  const type = (text: string) => {
    setTyped(text);
    setWalkedTo(null);
  };
  const choose = (row: PaletteRow | undefined, isBeside = false) => {
    if (!row) return;
    if (row.next !== undefined) return type(row.next);
    leave();
    close();
    if (isBeside && row.chooseBeside) row.chooseBeside();
    else row.choose();
  };
  const rows = matches.map(({ item }) => item);
  // Notes and older sessions come later, and stand above what was walked to.
  const at = placeOf(rows, walkedTo);
  const active = rows[at];
  const walk = (next: number) => {
    const row = rows[next];
    if (row) setWalkedTo({ id: row.id, at: next });
  };
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk((at + 1) % Math.max(1, rows.length)),
    ArrowUp: () => walk((at - 1 + rows.length) % Math.max(1, rows.length)),
    PageDown: () => walk(Math.min(rows.length - 1, at + 8)),
    PageUp: () => walk(Math.max(0, at - 8)),
    Enter: () => choose(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deeds[event.key];
    // Held down, it would choose of the next list too, before that is seen.
    if (event.key === 'Enter' && event.repeat) return event.preventDefault();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return choose(active, true);
    }
    if (!deed || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    deed();
  };
  return (
    <dialog
      ref={dialog}
      class={styles['palette']}
      aria-label={say('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // The browser says so only later: by then the palette may have been asked for again.
      onClose={() => {
        if (dialog.current) close();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <input
        class={styles['box']}
        type="text"
        autocomplete="off"
        role="combobox"
        aria-label={say('palette.title')}
        aria-expanded={matches.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && `${listId}-${at}`}
        spellcheck={false}
        placeholder={say('palette.placeholder')}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <PaletteRows id={listId} {...{ matches, at, recent }} onChoose={choose} />
      {matches.length === 0 && <p class={styles['none']}>{none}</p>}
      <p role="status" class="visually-hidden">
        {say('palette.found', { count: matches.length })}
      </p>
    </dialog>
  );
}

/** What fits the question. The matcher forgets the words it looked through as soon as the palette goes, by choice or by lock. */
function useFound(typed: string) {
  const { mode, wanted } = readQuestion(typed);
  const places = usePlaceRows(wanted, mode === 'places');
  const commands = useCommandRows();
  const templateDeeds = useTemplateDeeds(mode === 'commands' && wanted !== '');
  const headings = useHeadingRows(mode === 'headings');
  const texts = useTextRows(mode === 'tags' && wanted !== '' ? `#${wanted}` : mode === 'texts' ? wanted : '');
  const tags = useTagRows(wanted, mode === 'tags', texts);
  const templates = useTemplateRows(mode === 'templates');
  useEffect(() => forgetMatches, []);
  // These were found by another search already.
  if (mode === 'texts' || mode === 'tags') {
    const found = mode === 'tags' ? tags : texts;
    return { ...found, matches: found.rows.map((item) => ({ item, letters: item.letters ?? [] })) };
  }
  const list = {
    places: () => places,
    commands: () => ({ ...commands, rows: [...commands.rows, ...templateDeeds] }),
    headings: () => headings,
    templates: () => templates,
    help: helpRows,
  };
  const { rows, unready = [], recent, none }: PaletteList = list[mode]();
  const known = new Map(rows.map((row) => [row.id, row] as const));
  // Whatever was shown lately is offered as it stands.
  const lately = recent.flatMap((id) => {
    const row = known.get(id);
    return row ? [{ ...row, ownFrom: undefined }] : [];
  });
  const others = rows.filter(({ id }) => !recent.includes(id));
  const matches = recentFirst(findAlso([...lately, ...others], wanted, MOST_ROWS), recent);
  const later = wanted === '' ? [] : findAlso(unready, wanted, MOST_ROWS - matches.length);
  return { matches: [...matches, ...later], recent, none };
}

/** Shows the dialog over the page, its box focused; `leave` gives the focus back before something else wants it. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  const leave = () => {
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  };
  useLayoutEffect(() => {
    before.current = focusedElement();
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    return () => {
      element?.close();
      leave();
    };
  }, []);
  return {
    dialog,
    leave: () => {
      dialog.current?.close();
      leave();
    },
  };
}
