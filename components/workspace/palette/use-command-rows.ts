import { needOf } from '../../../lib/commands/command';
import { withCommand } from '../../../lib/places/recent';
import { type PlainWordKey, say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useKeptSafety } from '../../app/SafetyLine';
import { type Listed, useKeysOfCommands, useListedCommands } from '../../app/use-command-keys';
import { useChangeLayout } from '../use-layout';
import type { PaletteList, PaletteRow } from './palette-row';

/** Other words for some of them, such as those other programs use. */
const ALSO: ReadonlyMap<string, PlainWordKey> = new Map([
  ['zen.toggle', 'also.zen'],
  ['side.toggle', 'also.side'],
  ['aside.toggle', 'also.aside'],
  ['bottom.toggle', 'also.bottom'],
  ['attention.show', 'also.attention'],
  ['attention.next', 'also.next-problem'],
  ['attention.previous', 'also.previous-problem'],
  ['note.preview', 'also.preview'],
  ['note.history', 'also.history'],
  ['key-bindings.show', 'also.keys'],
  ['settings.show', 'also.settings'],
  ['finish-as.show', 'also.finish-as'],
  ['case-summary.show', 'also.case-summary'],
  ['tab.close', 'also.close'],
  ['tab.close-all', 'also.close-all'],
  ['appearance.choose', 'also.appearance'],
  ['pane.next', 'also.pane'],
  ['pane.previous', 'also.pane'],
  ['tab.reopen', 'also.reopen'],
  ['tab.pin', 'also.pin'],
  ['tab.to-next-pane', 'also.to-pane'],
  ['tab.to-pane-before', 'also.to-pane'],
  ['explorer.collapse', 'also.collapse'],
  ['text-size.larger', 'also.text-larger'],
  ['text-size.smaller', 'also.text-smaller'],
  ['text-size.usual', 'also.text-usual'],
  ['pane.split-right', 'also.split'],
  ['quick-open.show', 'also.quick-open'],
  ['headings.show', 'also.headings'],
  ['explorer.show', 'also.explorer'],
  ['search.show', 'also.search'],
  ['note.new', 'also.note'],
  ['part.next', 'also.part'],
]);

/** Every deed that makes sense now, with its key; of those that need something else first, what that is. */
export function useCommandRows(): PaletteList {
  const { context, notify, place, run } = useApp();
  const change = useChangeLayout();
  const listed = useListedCommands();
  const keys = useKeysOfCommands();
  const isSafetyKept = useKeptSafety();
  const now = context.value;
  // What is not on cannot be over. Its own condition does not ask: only some pages follow whether it is.
  const offered = listed.filter(({ id, inputFrom }) => inputFrom && (id !== 'safety.end' || isSafetyKept));
  const rowOf = ({ id, title }: Listed, rest: Pick<PaletteRow, 'detail' | 'choose'>): PaletteRow => {
    const also = ALSO.get(id);
    return { id, label: say(title), also: also && say(also), keys: keys.get(id), ...rest };
  };
  const rows = offered.flatMap((command) => {
    const { id, category, isEnabled, inputFrom } = command;
    if (!inputFrom || !isEnabled(now)) return [];
    const choose = () => {
      change((layout) => ({ ...layout, used: withCommand(layout.used, id) }));
      void run(id, inputFrom(now) as never);
    };
    return [rowOf(command, { detail: say(`category.${category}`), choose })];
  });
  const unready = offered.flatMap((command) => {
    const need = needOf(command, now);
    if (need === null) return [];
    const choose = () => notify({ tone: 'info', text: say(need) });
    return [rowOf(command, { detail: say(need), choose })];
  });
  const byLabel = (one: PaletteRow, other: PaletteRow) => one.label.localeCompare(other.label);
  return {
    rows: rows.toSorted(byLabel),
    unready: unready.toSorted(byLabel),
    recent: place.value.layout?.used.commands ?? [],
    none: say('palette.none.commands'),
  };
}
