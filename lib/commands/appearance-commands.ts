import { changeSettings, DEFAULT_SETTINGS, type Settings, TEXT_SIZES } from '../platform/settings';
import { ARRANGING } from './arranging';
import { command, WHEN } from './command';

const wearing = (theme: Settings['theme']) => async (_services: unknown, _input: null) =>
  changeSettings({ theme });

/** The next size to choose from; the last stays. */
const sizing = (by: 1 | -1) => async (_services: unknown, _input: null) =>
  changeSettings(({ textSize }) => ({ textSize: TEXT_SIZES[TEXT_SIZES.indexOf(textSize) + by] ?? textSize }));

const COMMON = { category: 'view', key: null, isEnabled: WHEN.always, inputFrom: () => null } as const;
/** Only the workspace has a size of text of its own. */
const SIZING = { ...ARRANGING, key: null } as const;

/** The deeds on how Beside looks; every page follows. */
export const appearanceCommands = [
  command({
    ...COMMON,
    id: 'appearance.system',
    title: 'deed.appearance.system',
    run: wearing('system'),
  }),
  command({ ...COMMON, id: 'appearance.light', title: 'deed.appearance.light', run: wearing('light') }),
  command({ ...COMMON, id: 'appearance.dark', title: 'deed.appearance.dark', run: wearing('dark') }),
  command({
    ...COMMON,
    id: 'appearance.contrast',
    title: 'deed.appearance.contrast',
    run: wearing('contrast'),
  }),
  command({ ...SIZING, id: 'text-size.larger', title: 'deed.text-size.larger', run: sizing(1) }),
  command({ ...SIZING, id: 'text-size.smaller', title: 'deed.text-size.smaller', run: sizing(-1) }),
  command({
    ...SIZING,
    id: 'text-size.usual',
    title: 'deed.text-size.usual',
    run: async (_services, _input: null) => changeSettings({ textSize: DEFAULT_SETTINGS.textSize }),
  }),
] as const;
