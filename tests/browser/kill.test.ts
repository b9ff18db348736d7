import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type KillStage, setKillStage } from '../support/kill-stage/kill-stage';
import { startTyping } from '../support/kill-stage/typist';

/** Three here; the benchmarks ask for fifty. */
const KILLS = Number(process.env['BESIDE_KILLS'] ?? 3);
const roundsOf = (count: number) => Array.from({ length: count }, (_, round) => round + 1);
const IN_MID_WORD = roundsOf(KILLS);
const IN_A_SAVE = roundsOf(Math.max(3, Math.ceil(KILLS / 5)));
/** What a person may lose: the last second. */
const PROMISED = 1000;

let stage: KillStage;
beforeAll(async () => {
  stage = await setKillStage();
});
afterAll(() => stage?.strike());

describe('killed in mid-word', () => {
  it.each(IN_MID_WORD)('kill %i: the panel has what was typed up to a second before', async (round) => {
    await stage.words().fill('');
    const typist = startTyping(stage.words(), `round ${round} `);
    await pause(1500 + Math.random() * 2500);
    const killedAt = await stage.kill();
    await typist.ended;
    await stage.reopen();
    const found = await stage.words().inputValue();
    expect(found).not.toBe('');
    expect(typist.sent().startsWith(found)).toBe(true);
    expect(found.startsWith(typist.typedBy(killedAt - PROMISED))).toBe(true);
  });
});

describe('killed between a save and the next paint', () => {
  const countOf = async (words: string) => {
    const inField = (await stage.words().inputValue()) === words ? 1 : 0;
    return inField + (await stage.momentsWith(words).count());
  };
  /** What the killed page did not come to, the next one does. */
  const isSettled = () => expect.poll(stage.countOwed, { timeout: 10_000 }).toBe(0);
  const writeWords = async (words: string) => {
    await stage.words().fill(words);
    await pause(PROMISED);
  };

  it.each(IN_A_SAVE)('kill %i: words that go with a mark are there once', async (round) => {
    const words = `said before mark ${round}.`;
    await writeWords(words);
    const mark = stage
      .panel()
      .getByRole('button', { name: say('moment.goal') })
      .first();
    const clicking = mark.click().catch(() => undefined);
    await pause(Math.random() * 120);
    await stage.kill();
    await clicking;
    await stage.reopen();
    expect(await countOf(words)).toBe(1);
    await isSettled();
  });

  it.each(IN_A_SAVE)('kill %i: words that follow a mark are there once', async (round) => {
    const words = `said after mark ${round}.`;
    await stage.words().fill('');
    await stage
      .panel()
      .getByRole('button', { name: say('moment.strain') })
      .first()
      .click();
    await writeWords(words);
    const entering = stage
      .words()
      .press('Enter')
      .catch(() => undefined);
    await pause(Math.random() * 120);
    await stage.kill();
    await entering;
    await stage.reopen();
    expect(await countOf(words)).toBe(1);
    await isSettled();
  });
});
