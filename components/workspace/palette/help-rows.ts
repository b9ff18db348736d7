import { PALETTE_MODES } from '../../../lib/places/palette';
import { say } from '../../../lib/words/index';
import type { PaletteList } from './palette-row';

const EXPLAINED = ['places', 'commands', 'headings', 'texts', 'tags', 'templates'] as const;

/** What the palette can be asked, and by which character. */
export function helpRows(): PaletteList {
  return {
    rows: EXPLAINED.map((mode) => ({
      id: mode,
      label: say(`palette.help.${mode}`),
      detail: PALETTE_MODES[mode],
      next: PALETTE_MODES[mode],
      choose: () => undefined,
    })),
    recent: [],
    none: say('palette.none.places'),
  };
}
