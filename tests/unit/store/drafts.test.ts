import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addClient } from '../../../lib/store/client-records';
import { DRAFT_PACE } from '../../../lib/store/drafts';
import { aClient } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

let test: TestVault;

beforeEach(async () => {
  test = await makeTestVault();
});
afterEach(() => vi.useRealTimers());

describe('drafts', () => {
  it('bring back what a page that ended was writing', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('reflection/s1', undefined, 'half a sen');
    await page.drafts.flush();
    test.livePages.delete('one');
    const next = await test.openPage('two');
    expect(next.drafts.recall('reflection/s1')).toBe('half a sen');
  });

  it('are sealed while the typing goes on, not after it pauses', async () => {
    const page = await test.openPage('one');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let text = '';
    for (let key = 0; key < 20; key++) {
      text += 'x';
      page.drafts.keep('moment/s1', undefined, text);
      vi.advanceTimersByTime(DRAFT_PACE / 5);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await test.database.drafts.count()).toBe(1));
    test.livePages.delete('one');
    expect((await test.openPage('two')).drafts.recall('moment/s1')?.length).toBeGreaterThanOrEqual(15);
  });

  it('ask for a long text when it is sealed, not at every key', async () => {
    const page = await test.openPage('one');
    let text = '';
    let asked = 0;
    const read = () => {
      asked++;
      return text;
    };
    for (let key = 0; key < 20; key++) {
      text += 'x';
      page.drafts.keep('note/n1', undefined, read, 'base');
    }
    expect(asked).toBe(0);
    await page.drafts.flush();
    expect(asked).toBe(1);
    test.livePages.delete('one');
    const next = await test.openPage('two');
    expect([next.drafts.recall('note/n1'), next.drafts.recallBase('note/n1')]).toEqual([
      'x'.repeat(20),
      'base',
    ]);
  });

  it('are tried again by themselves where the disk refused them', async () => {
    const refused: unknown[] = [];
    const page = await test.openPage('one', { onFailure: (error) => refused.push(error) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // By hand: in a browser's page, where this runs too, there are no spies.
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space.', 'UnknownError');
    };
    try {
      page.drafts.keep('moment/s1', undefined, 'half a sen');
      vi.advanceTimersByTime(DRAFT_PACE);
      vi.useRealTimers();
      await vi.waitFor(() => expect(refused).toHaveLength(1));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(refused).toMatchObject([{ name: 'UnknownError' }]);
    await vi.waitFor(async () => expect(await test.database.drafts.count()).toBe(1), { timeout: 8000 });
    test.livePages.delete('one');
    expect((await test.openPage('two')).drafts.recall('moment/s1')).toBe('half a sen');
  }, 12_000);

  it('are removed where a long text turns out to be as it is saved', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('note/n1', undefined, 'changed');
    await page.drafts.flush();
    page.drafts.keep('note/n1', undefined, () => '');
    await page.drafts.flush();
    expect(await test.database.drafts.count()).toBe(0);
    expect(page.drafts.recall('note/n1')).toBeUndefined();
  });

  it('are not taken from a page that is still open, and come over when it ends', async () => {
    let end: () => void = () => undefined;
    const one = await test.openPage('one');
    one.drafts.keep('goal/c1', undefined, 'still being written');
    await one.drafts.flush();
    const whenPageEnds = () => new Promise<void>((resolve) => (end = resolve));
    const two = await test.openPage('two', { whenPageEnds });
    expect(two.drafts.recall('goal/c1')).toBeUndefined();
    const arrived = new Promise((resolve) => two.drafts.onArrival(resolve));
    test.livePages.delete('one');
    end();
    await arrived;
    expect(two.drafts.recall('goal/c1')).toBe('still being written');
  });

  it('drop neither text when two pages died over the same field', async () => {
    for (const [page, text] of [
      ['one', 'from the first'],
      ['two', 'from the second'],
    ] as const) {
      const vault = await test.openPage(page);
      vault.drafts.keep('reflection/s1', undefined, text);
      await vault.drafts.flush();
    }
    test.livePages.clear();
    const text = (await test.openPage('three')).drafts.recall('reflection/s1');
    expect(text).toContain('from the first');
    expect(text).toContain('from the second');
  });

  /** Two pages that both offer what a third left behind. */
  const heirs = async () => {
    const one = await test.openPage('one');
    one.drafts.keep('reflection/s1', undefined, 'half a sen');
    await one.drafts.flush();
    test.livePages.delete('one');
    const two = await test.openPage('two');
    const three = await test.openPage('three');
    expect([two, three].map(({ drafts }) => drafts.recall('reflection/s1'))).toEqual([
      'half a sen',
      'half a sen',
    ]);
    return { two, three };
  };
  const leftOver = async () => {
    test.livePages.clear();
    return (await test.openPage('later')).drafts.recall('reflection/s1');
  };

  it('that two pages took up are gone on with in one and emptied in the other without loss', async () => {
    const { two, three } = await heirs();
    two.drafts.keep('reflection/s1', undefined, 'half a sentence, and more');
    await two.drafts.flush();
    three.drafts.keep('reflection/s1', undefined, '');
    await three.drafts.flush();
    expect(await leftOver()).toBe('half a sentence, and more');
  });

  it('that two pages took up and went on with are both kept', async () => {
    const { two, three } = await heirs();
    two.drafts.keep('reflection/s1', undefined, 'half of two');
    three.drafts.keep('reflection/s1', undefined, 'half of three');
    await Promise.all([two.drafts.flush(), three.drafts.flush()]);
    const text = await leftOver();
    expect(text).toContain('half of two');
    expect(text).toContain('half of three');
  });

  it('that two pages took up are offered no more once one of them saved them', async () => {
    const { two, three } = await heirs();
    const told = new Promise((resolve) => three.drafts.onArrival(resolve));
    await two.drafts.saving(['reflection/s1'], (clearing) => two.store.commit(clearing));
    expect(await told).toEqual(new Set(['reflection/s1']));
    expect(three.drafts.recall('reflection/s1')).toBeUndefined();
  });

  it('keep what is typed between the wish to save and its turn', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('reflection/s1', undefined, 'one');
    const writing = page.drafts.flush();
    const saved = page.drafts.saving(['reflection/s1'], (clearing) => page.store.commit(clearing));
    page.drafts.keep('reflection/s1', undefined, 'one two three');
    await Promise.all([writing, saved]);
    expect(page.drafts.recall('reflection/s1')).toBe('one two three');
    await page.drafts.flush();
    expect(await leftOver()).toBe('one two three');
  });

  it('go in the transaction that saves what they became', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('goal/c1', undefined, 'words');
    await page.drafts.flush();
    await page.drafts.saving(['goal/c1'], (clearing) => page.store.commit(clearing));
    expect(await test.database.drafts.count()).toBe(0);
    expect(page.drafts.recall('goal/c1')).toBeUndefined();
  });

  it('stay when the save fails, and keep what was typed while it ran', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('goal/c1', undefined, 'words');
    const failing = page.drafts.saving(['goal/c1'], () => Promise.reject(new Error('disk full')));
    await expect(failing).rejects.toThrow('disk full');
    expect(page.drafts.recall('goal/c1')).toBe('words');
    await page.drafts.saving(['goal/c1'], async (clearing) => {
      page.drafts.keep('goal/c1', undefined, 'words and more');
      await page.store.commit(clearing);
    });
    await page.drafts.flush();
    test.livePages.clear();
    expect((await test.openPage('two')).drafts.recall('goal/c1')).toBe('words and more');
  });

  it('are sealed on closing, before the keys are dropped', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('moment/s1', undefined, 'mid-wor');
    await page.close();
    test.livePages.delete('one');
    expect((await test.openPage('two')).drafts.recall('moment/s1')).toBe('mid-wor');
  });

  it('come back in the same page when its vault was locked and opened again', async () => {
    const before = await test.openPage('one');
    before.drafts.keep('reflection/s1', undefined, 'half a sen');
    await before.close();
    const after = await test.openPage('one');
    expect(after.drafts.recall('reflection/s1')).toBe('half a sen');
  });

  it('go on being kept beside one whose client was deleted', async () => {
    const page = await test.openPage('one');
    const { store } = page;
    await addClient(store, aClient());
    await store.destroyClient('client-1');
    page.drafts.keep('goal/client-1', 'client-1', 'for nobody');
    page.drafts.keep('reflection/s1', undefined, 'for somebody');
    await page.drafts.flush();
    test.livePages.delete('one');
    const next = await test.openPage('two');
    expect(next.drafts.recall('goal/client-1')).toBeUndefined();
    expect(next.drafts.recall('reflection/s1')).toBe('for somebody');
  });

  it('leave nothing behind once a field is emptied', async () => {
    const page = await test.openPage('one');
    page.drafts.keep('moment/s1', undefined, 'words');
    await page.drafts.flush();
    page.drafts.keep('moment/s1', undefined, '');
    await page.drafts.flush();
    expect(await test.database.drafts.count()).toBe(0);
  });
});
