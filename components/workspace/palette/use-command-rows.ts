import { withCommand } from '../../../lib/places/recent';
import { type PlainWordKey, say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useKeptSafety } from '../../app/SafetyLine';
import { useKeysOfCommands, useListedCommands } from '../../app/use-command-keys';
import { useChangeLayout } from '../use-layout';
import type { PaletteList } from './palette-row';

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

/** Every deed that makes sense now, with its key. */
export function useCommandRows(): PaletteList {
  const { context, place, run } = useApp();
  const change = useChangeLayout();
  const listed = useListedCommands();
  const keys = useKeysOfCommands();
  const isSafetyKept = useKeptSafety();
  const now = context.value;
  const rows = listed.flatMap(({ id, title, category, isEnabled, inputFrom }) => {
    if (!inputFrom || !isEnabled(now)) return [];
    // What is not on cannot be over. Its own condition does not ask: only some pages follow whether it is.
    if (id === 'safety.end' && !isSafetyKept) return [];
    const choose = () => {
      change((layout) => ({ ...layout, used: withCommand(layout.used, id) }));
      void run(id, inputFrom(now) as never);
    };
    const also = ALSO.get(id);
    return [
      {
        id,
        label: say(title),
        also: also && say(also),
        detail: say(`category.${category}`),
        keys: keys.get(id),
        choose,
      },
    ];
  });
  return {
    rows: rows.toSorted((one, other) => one.label.localeCompare(other.label)),
    recent: place.value.layout?.used.commands ?? [],
    none: say('palette.none.commands'),
  };
}
