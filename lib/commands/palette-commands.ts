import { toggleArea } from '../places/areas';
import { PALETTE_MODES, type PaletteMode } from '../places/palette';
import { say } from '../words/index';
import { type CommandContext, command, type Services } from './command';

const inWorkspace = ({ surface }: CommandContext) => surface === 'workspace';

const opening =
  (mode: PaletteMode) =>
  async ({ places }: Services, _input: null) =>
    places.go({ palette: PALETTE_MODES[mode] });

/** Shows an activity in the side bar, and takes the focus there. */
const showing =
  (activity: string) =>
  async ({ places }: Services, _input: null) => {
    const { layout } = places.get();
    if (!layout) return;
    const areas = toggleArea({ ...layout.areas, activity }, 'side', true);
    places.go({ layout: { ...layout, areas }, part: 'side' });
  };

const COMMON = { category: 'view', isEnabled: inWorkspace, inputFrom: () => null } as const;
const ASKING = { ...COMMON, asksInPalette: true } as const;

/** The ways into the palette: one box, asked in different ways. */
export const paletteCommands = [
  command({
    ...ASKING,
    id: 'palette.show',
    title: 'deed.palette.show',
    key: 'Mod+Shift+P',
    alternative: 'F1',
    run: opening('commands'),
  }),
  command({
    ...ASKING,
    id: 'quick-open.show',
    title: 'deed.quick-open.show',
    key: 'Mod+P',
    alternative: 'Mod+E',
    run: opening('places'),
  }),
  command({
    ...ASKING,
    id: 'headings.show',
    title: 'deed.headings.show',
    key: 'Mod+Shift+O',
    run: opening('headings'),
  }),
  command({
    ...ASKING,
    id: 'templates.show',
    title: 'deed.templates.show',
    category: 'note',
    key: null,
    run: opening('templates'),
  }),
  command({
    ...ASKING,
    id: 'appearance.choose',
    title: 'deed.appearance.choose',
    key: 'Mod+K Mod+T',
    alternative: 'Mod+K T',
    run: async ({ places }, _input: null) =>
      places.go({ palette: `${PALETTE_MODES.commands}${say('deed.appearance.which')}` }),
  }),
  command({
    ...COMMON,
    id: 'attention.show',
    title: 'deed.attention.show',
    key: 'Mod+Shift+M',
    run: async ({ places }, _input: null) => {
      const { layout } = places.get();
      if (layout)
        places.go({ layout: { ...layout, areas: toggleArea(layout.areas, 'bottom', true) }, part: 'bottom' });
    },
  }),
  command({
    ...COMMON,
    id: 'search.show',
    title: 'deed.search.show',
    key: 'Mod+Shift+F',
    run: showing('search'),
  }),
  command({
    ...COMMON,
    id: 'explorer.show',
    title: 'deed.explorer.show',
    key: 'Mod+Shift+E',
    run: showing('clients'),
  }),
  command({
    ...COMMON,
    id: 'key-bindings.show',
    title: 'deed.key-bindings.show',
    key: 'Mod+K Mod+S',
    run: async ({ places }, _input: null) =>
      places.go({ target: { kind: 'keys' }, sheet: null, part: 'panes' }),
  }),
] as const;
