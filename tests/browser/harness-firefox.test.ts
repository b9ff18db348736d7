import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { type NetworkWitness, startNetworkWitness } from '../support/network-witness';
import { readPlainRow, writePlainRow } from '../support/plain-row';
import { type PracticeCall, servePracticeCall } from '../support/practice-call-server.mjs';
import { scanProfile } from '../support/profile-scan';

const SECRET = 'Wallaby quokka 81724';

let call: PracticeCall;
let witness: NetworkWitness;
let stage: FirefoxStage;
beforeAll(async () => {
  call = await servePracticeCall();
  witness = await startNetworkWitness(call.origin);
  stage = await setFirefoxStage({ proxyPort: witness.port });
});
afterAll(async () => {
  await stage?.strike();
  await Promise.all([call.stop(), witness.stop()]);
});

it('types into the practice call and sends', async () => {
  await stage.goTo(call.address());
  await stage.type('#chat-input', 'Shall we begin?');
  await stage.click('#chat-form button');
  const lines = await stage.evaluate(() => document.querySelector('#messages')?.textContent ?? '');
  expect(lines).toContain('Shall we begin?');
});

it('opens the real sidebar by its key beside the call, and looks into it', async () => {
  await stage.goTo(call.address());
  await stage.sidebar.pressItsKey();
  await stage.sidebar.waitFor('#app');
  expect(await stage.sidebar.isOpen()).toBe(true);
  expect(await stage.sidebar.evaluate((sidebar) => sidebar.location.pathname)).toBe('/sidepanel.html');
  expect(await stage.evaluate(() => document.title)).toBe('Practice call');
});

it('clicks again what moved away from under the mouse', async () => {
  await stage.sidebar.evaluate((sidebar) => {
    const button = sidebar.document.createElement('button');
    button.id = 'wanderer';
    button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
    button.onclick = () => button.replaceChildren('clicked');
    button.onpointermove = () => {
      button.style.translate = '0 6rem';
    };
    sidebar.document.body.append(button);
    button.append('not yet');
  });
  await stage.sidebar.click('#wanderer');
  const words = await stage.sidebar.evaluate(
    (sidebar) => sidebar.document.querySelector('#wanderer')?.textContent,
  );
  expect(words).toBe('clicked');
});

it('keeps what was stored through a crash, and reads it in the profile', async () => {
  await stage.goToPage('workspace.html');
  expect(scanProfile(stage.profile, [SECRET])).toEqual([]);
  const write = `(${writePlainRow})(indexedDB, ${JSON.stringify(SECRET)})`;
  expect(await stage.run<string>(write)).toBe(SECRET);
  await stage.crashAndRelaunch();
  await stage.goToPage('workspace.html');
  expect(await stage.run<string | null>(`(${readPlainRow})(indexedDB)`)).toBe(SECRET);
  await stage.quit();
  const encodings = scanProfile(stage.profile, [SECRET]).map(({ encoding }) => encoding);
  expect(encodings.some((encoding) => encoding.includes('sqlite > snappy value'))).toBe(true);
});

it('saw nothing but the practice call', () => {
  expect(witness.foreign()).toEqual([]);
  expect(witness.requests.map(({ address }) => address)).toContain(call.address());
});
