import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { SaveProblem } from '../../../components/sheets/SaveProblem';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { Outcome } from '../../../lib/commands/runner';

/** A record that another window changes, and a page that hears of it when it is told to. */
function aRecord(words: string) {
  const record = { words, saved: [] as string[], asked: 0 };
  let tell: (heard: string) => void = () => undefined;
  const save = async (mine: string, base: string): Promise<Outcome> => {
    record.asked += 1;
    if (base !== record.words) return { ok: false, error: new ChangedElsewhereError('goal') };
    record.words = mine;
    record.saved.push(mine);
    return { ok: true };
  };
  function Page() {
    const [standing, setStanding] = useState(words);
    const [error, setError] = useState<unknown>(null);
    tell = setStanding;
    const saveOver = async (base: string) => {
      const outcome = await save('mine', base);
      setError(outcome.ok ? null : outcome.error);
      return outcome;
    };
    return (
      <>
        <button type="button" onClick={() => void saveOver(words)}>
          Save
        </button>
        <SaveProblem
          {...{ error, standing }}
          onKeepMine={() => saveOver(standing)}
          onKeepTheirs={() => undefined}
        />
      </>
    );
  }
  return { record, Page, hear: () => tell(record.words) };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

async function contested() {
  const stage = aRecord('before');
  render(<stage.Page />);
  stage.record.words = 'theirs';
  await press('Save');
  await screen.findByRole('button', { name: 'Save mine over it' });
  return stage;
}

it('one’s own is saved over the other’s by one press, before the page has heard of that', async () => {
  const { record, hear } = await contested();
  await press('Save mine over it');
  await press('Save mine over it');
  await waitFor(() => expect(record.asked).toBe(3));
  expect(record.saved).toEqual([]);
  hear();
  await waitFor(() => expect(record.saved).toEqual(['mine']));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save mine over it' })).toBeNull());
  expect(record.words).toBe('mine');
});

it('and over a third one that came while it waited', async () => {
  const { record, hear } = await contested();
  await press('Save mine over it');
  await waitFor(() => expect(record.asked).toBe(3));
  hear();
  record.words = 'a third';
  await waitFor(() => expect(record.asked).toBe(5));
  hear();
  await waitFor(() => expect(record.saved).toEqual(['mine']));
});

it('nothing is saved any more where the other’s was chosen meanwhile', async () => {
  const { record, hear } = await contested();
  await press('Save mine over it');
  await waitFor(() => expect(record.asked).toBe(3));
  await press('Leave it as it is there');
  hear();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save mine over it' })).toBeNull());
  expect([record.words, record.asked]).toEqual(['theirs', 3]);
});

it('what was answered is shown no more, and the next problem is', async () => {
  const { record } = await contested();
  await press('Leave it as it is there');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave it as it is there' })).toBeNull());
  await press('Save');
  await screen.findByRole('button', { name: 'Leave it as it is there' });
  expect([record.words, record.asked]).toEqual(['theirs', 2]);
});
