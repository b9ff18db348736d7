import { syntaxTree } from '@codemirror/language';
import { type Extension, type Range, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type KeyBinding,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import {
  type LinkTarget,
  LONGEST_LINK,
  linkAtStart,
  linkKey,
  linksIn,
  linkText,
} from '../../../../lib/domain/notes/links';
import { say } from '../../../../lib/words/index';
import { BlockDrawing, type DrawBlock } from './block-drawing';
import type { EditorLinks } from './editor-links';

/** Names of links became known, or changed. */
const namesChanged = StateEffect.define<null>();

/** A link as its target's name: one thing, that is written and removed as a whole. */
class LinkChip extends WidgetType {
  constructor(
    readonly target: LinkTarget,
    readonly name: string,
    readonly isGone: boolean,
  ) {
    super();
  }
  override eq(other: LinkChip) {
    return (
      linkKey(other.target) === linkKey(this.target) &&
      other.name === this.name &&
      other.isGone === this.isGone
    );
  }
  override toDOM() {
    const chip = document.createElement('span');
    chip.className = 'cm-link';
    chip.textContent = this.name;
    if (this.isGone) chip.dataset['gone'] = '';
    chip.title = this.isGone ? say(`link.gone.${this.target.kind}`) : say(`link.to.${this.target.kind}`);
    return chip;
  }
  override ignoreEvent(event: Event) {
    return event.type !== 'mousedown';
  }
}

function chipFor(links: Pick<EditorLinks, 'lookUp'>, target: LinkTarget, words: string): LinkChip {
  const found = links.lookUp(target);
  const name = found === null ? say(`link.gone.${target.kind}`) : (found?.name ?? '…');
  return new LinkChip(target, words || name, found === null);
}

/** Draws links, and tags, by what is known of their targets. */
export function drawLinks(links: Pick<EditorLinks, 'lookUp'>): DrawBlock {
  // One of each, so that what is drawn anew is known to be the same.
  const loose = Decoration.mark({ class: 'cm-link-loose', attributes: { title: say('link.loose') } });
  const tag = Decoration.mark({ class: 'cm-tag', attributes: { title: say('link.tag') } });
  return ({ tree, from: start }, part, state) => {
    const found: Range<Decoration>[] = [];
    const enter = ({ name, from, to }: { name: string; from: number; to: number }) => {
      const [begin, end] = [start + from, start + to];
      if (name === 'NoteTag') found.push(tag.range(begin, end));
      const link = name === 'NoteLink' ? linkAtStart(state.sliceDoc(begin, end)) : null;
      if (!link) return;
      const { target, words } = link;
      const mark = target ? Decoration.replace({ widget: chipFor(links, target, words) }) : loose;
      found.push(mark.range(begin, end));
    };
    tree.iterate({ from: part.from - start, to: part.to - start, enter });
    return found;
  };
}

class LinkDrawing implements PluginValue {
  /** What the cursor passes over as one thing. */
  chips: DecorationSet;
  readonly #drawing: BlockDrawing;
  readonly #stop: () => void;
  constructor(view: EditorView, links: EditorLinks) {
    this.#stop = links.onChange(() => view.dispatch({ effects: namesChanged.of(null) }));
    this.#drawing = new BlockDrawing(view, drawLinks(links));
    this.chips = this.#chipsDrawn();
  }
  /** Everything that is drawn. */
  get all(): DecorationSet {
    return this.#drawing.marks;
  }
  update(update: ViewUpdate) {
    const isNamed = update.transactions.some(({ effects }) => effects.some((each) => each.is(namesChanged)));
    const before = this.all;
    this.#drawing.update(update, isNamed);
    if (this.all !== before) this.chips = this.#chipsDrawn();
  }
  destroy() {
    this.#stop();
  }
  #chipsDrawn(): DecorationSet {
    return this.all.update({ filter: (_, __, { spec }) => spec.widget instanceof LinkChip });
  }
}

/** Opens the link or tag at a place in the text; false where none stands there. */
function openAt(view: EditorView, links: EditorLinks, at: number): boolean {
  const { state } = view;
  for (const side of [1, -1] as const) {
    const { name, from, to } = syntaxTree(state).resolveInner(at, side);
    if (name === 'NoteTag') {
      links.openTag(state.sliceDoc(from + 1, to));
      return true;
    }
    const link = name === 'NoteLink' ? linkAtStart(state.sliceDoc(from, from + LONGEST_LINK)) : null;
    if (!link) continue;
    if (link.target) links.open(link.target);
    else void tie(view, links, link.words);
    return true;
  }
  return false;
}

/** Lets words that point at nothing yet point at what is found for them, wherever they stand by then, and opens it. */
async function tie(view: EditorView, links: EditorLinks, words: string): Promise<void> {
  const target = await links.find(words);
  if (!target || !view.dom.isConnected) return;
  const changes = linksIn(view.state.doc.toString())
    .filter((link) => !link.target && link.words === words)
    .map(({ from, to }) => ({ from, to, insert: linkText(target) }));
  view.dispatch({ changes, userEvent: 'input' });
  links.open(target);
}

/** Alt and Enter, or F12, open the link or tag the cursor is at; so does Control or Command with Enter where it ticks nothing. */
export function linkKeys(links: EditorLinks): readonly KeyBinding[] {
  const run = (view: EditorView) => openAt(view, links, view.state.selection.main.head);
  return [
    { key: 'Alt-Enter', run },
    { key: 'F12', run },
    { key: 'Mod-Enter', run },
  ];
}

/** Links as the names of what they point at, which a click opens; words that point at nothing yet and tags, with Control or Command. */
export function linkChips(links: EditorLinks): Extension {
  const drawing = ViewPlugin.define((view) => new LinkDrawing(view, links), {
    decorations: ({ all }) => all,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.chips ?? Decoration.none),
  });
  return [
    drawing,
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (event.button !== 0 || !(event.target instanceof Element)) return false;
        const chip = event.target.closest('.cm-link');
        const marked = event.target.closest('.cm-link-loose, .cm-tag');
        if (!chip && !(marked && (event.ctrlKey || event.metaKey))) return false;
        const at = chip ?? marked;
        if (!at || !openAt(view, links, view.posAtDOM(at))) return false;
        event.preventDefault();
        return true;
      },
    }),
  ];
}
