import { describe, expect, it } from 'vitest';
import { type Command, type CommandContext, needOf } from '../../../lib/commands/command';
import { commands } from '../../../lib/commands/index';
import { aClient, aSession } from '../../support/factories';

const NOTHING_OPEN: CommandContext = {
  ...{ surface: 'workspace', document: 'caseload', client: null, session: null, isReadOnly: false },
};
const offered: readonly Command<string, never>[] = commands.filter(
  (each) => 'inputFrom' in each && each.inputFrom !== undefined,
);
const named = (id: string) => {
  const found = offered.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('what a command needs', () => {
  it('is said of each that the workspace offers and that makes no sense over the caseload', () => {
    const silent = offered.filter(
      (each) => !each.isEnabled(NOTHING_OPEN) && needOf(each, NOTHING_OPEN) === null,
    );
    // The panel's own: its drawer, and the way from it to the workspace.
    expect(silent.map(({ id }) => id)).toEqual(['prompts.show', 'workspace.show']);
  });

  it('is nothing once that is open', () => {
    const client = aClient();
    const session = aSession({ status: 'finished' });
    const open = (document: CommandContext['document']) => ({ ...NOTHING_OPEN, document, client, session });
    for (const each of offered.filter(({ needs }) => needs !== undefined)) {
      const needed = (['client', 'note', 'session'] as const).map((kind) => needOf(each, open(kind)));
      expect(needed, each.id).toContain(null);
    }
    expect(needOf(named('goals.show'), open('client'))).toBeNull();
    expect(needOf(named('note.history'), open('client'))).toBe('need.note');
    expect(needOf(named('finish-as.show'), open('client'))).toBe('need.finished-session');
  });

  it('is leave to write where nothing else is missing', () => {
    const note = { ...NOTHING_OPEN, document: 'note', isReadOnly: true } as const;
    expect(needOf(named('document.rename'), note)).toBe('need.update');
    expect(needOf(named('document.rename'), { ...note, document: 'caseload' })).toBe('need.named-document');
    expect(needOf(named('note.new'), note)).toBe('need.update');
  });
});
