import { changeSettings, type Settings } from '../platform/settings';
import { command, WHEN } from './command';

const wearing = (theme: Settings['theme']) => async (_services: unknown, _input: null) =>
  changeSettings({ theme });

const COMMON = { category: 'view', key: null, isEnabled: WHEN.always, inputFrom: () => null } as const;

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
] as const;
