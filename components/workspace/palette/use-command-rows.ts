import { withCommand } from '../../../lib/places/recent';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useKeysOfCommands, useListedCommands } from '../../app/use-command-keys';
import { useChangeLayout } from '../use-layout';
import type { PaletteList } from './palette-row';

/** Every deed that makes sense now, with its key. */
export function useCommandRows(): PaletteList {
  const { context, place, run } = useApp();
  const change = useChangeLayout();
  const listed = useListedCommands();
  const keys = useKeysOfCommands();
  const now = context.value;
  const rows = listed.flatMap(({ id, title, category, isEnabled, inputFrom }) => {
    if (!inputFrom || !isEnabled(now)) return [];
    const choose = () => {
      change((layout) => ({ ...layout, used: withCommand(layout.used, id) }));
      void run(id, inputFrom(now) as never);
    };
    return [{ id, label: say(title), detail: say(`category.${category}`), keys: keys.get(id), choose }];
  });
  return {
    rows: rows.toSorted((one, other) => one.label.localeCompare(other.label)),
    recent: place.value.layout?.used.commands ?? [],
    none: say('palette.none.commands'),
  };
}
