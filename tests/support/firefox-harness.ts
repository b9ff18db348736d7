import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packExtension } from './extension-package';
import { ADD_ON_ADDRESS, ADD_ON_ID } from './firefox-preferences';
import { type StartedFirefox, startFirefox } from './firefox-process';
import { type FirefoxSidebar, firefoxSidebar, pressTogether, typeText } from './firefox-sidebar';
import { inBrowser, type Marionette, withBrowser } from './marionette-client';
import { makeTemporaryFolder, removeFolder } from './processes.mjs';
import { until } from './until.mjs';
import type { VirtualScreen } from './virtual-screen.mjs';

/** Where `npm run build:firefox` puts the extension. */
export const BUILT_ADD_ON = resolve(import.meta.dirname, '../../.output/firefox-mv3');

export interface FirefoxStageOptions {
  /** With a window on this screen. Headless otherwise. */
  readonly screen?: VirtualScreen;
  /** The port of a proxy that every request has to pass. */
  readonly proxyPort?: number;
  /** Folder of the add-on, the built one unless told otherwise. */
  readonly addOn?: string;
  /** Installed only until Firefox ends, as a developer does. Otherwise for good, so that a restart finds it again. */
  readonly isTemporary?: boolean;
}

/** A real Firefox with the real add-on, and everything a test may do to them. */
export interface FirefoxStage {
  readonly profile: string;
  /** Goes to any address in the tab. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes to one of the add-on's pages, such as "workspace.html". */
  readonly goToPage: (name: string) => Promise<void>;
  /** Runs a function in the tab's page and gives what it returns, a promise's value included. */
  readonly evaluate: <Answer, Values extends unknown[]>(
    work: (...values: Values) => Answer,
    ...values: Values
  ) => Promise<Awaited<Answer>>;
  /** Gives the value of an expression in the tab's page, a promise's value included. */
  readonly run: <Answer>(expression: string) => Promise<Answer>;
  /** Clicks the element in the tab's page, scrolled into view, with the browser's own mouse events. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into the element in the tab's page. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses keys together, for real, where the focus is, such as "Control+Shift+f". */
  readonly press: (keys: string) => Promise<void>;
  /** Types, for real, into what has the focus. */
  readonly write: (text: string) => Promise<void>;
  readonly sidebar: FirefoxSidebar;
  /** Runs the body of a function in the browser's own window and gives what it returns. */
  readonly inBrowser: <Answer>(script: string) => Promise<Answer>;
  /** A picture of the whole window, the sidebar included. */
  readonly picture: (file: string) => Promise<void>;
  /** Kills Firefox with all its processes and starts it again on the same profile. */
  readonly crashAndRelaunch: () => Promise<void>;
  /** Quits Firefox and starts it again on the same profile. */
  readonly quitAndRelaunch: () => Promise<void>;
  /** Quits Firefox and leaves the profile as it is, to be looked at. */
  readonly quit: () => Promise<void>;
  /** Kills Firefox with all its processes and leaves the profile as it is, to be looked at. */
  readonly crash: () => Promise<void>;
  /** Ends everything and removes the profile. */
  readonly strike: () => Promise<void>;
}

/** Starts Firefox on a new profile with the add-on installed. `strike` it at the end. */
export async function setFirefoxStage(options: FirefoxStageOptions = {}): Promise<FirefoxStage> {
  const { screen, proxyPort, addOn = BUILT_ADD_ON, isTemporary = false } = options;
  const profile = makeTemporaryFolder('beside-firefox-');
  let started: StartedFirefox = await startFirefox({ profile, screen, proxyPort });
  const send: Marionette['send'] = (command, parameters) => started.marionette.send(command, parameters);
  const relaunch = async () => {
    started = await startFirefox({ profile, screen, proxyPort });
    if (isTemporary) await install(send, addOn, true);
    await waitForAddOn(send);
  };
  await install(send, addOn, isTemporary);
  await waitForAddOn(send);
  // Firefox notes a new add-on on the disk only later: a crash before that would lose it.
  if (!isTemporary) await started.quit().then(relaunch);
  const page = pageOf(send);
  return {
    profile,
    ...page,
    press: (keys) => pressTogether(send, keys),
    write: (text) => typeText(send, text),
    sidebar: firefoxSidebar(send),
    inBrowser: (script) => inBrowser(send, script),
    picture: (file) => takePicture(send, screen, file),
    crashAndRelaunch: () => started.kill().then(relaunch),
    quitAndRelaunch: () => started.quit().then(relaunch),
    quit: () => started.quit(),
    crash: () => started.kill(),
    strike: async () => {
      await started.quit();
      removeFolder(profile);
    },
  };
}

async function install(send: Marionette['send'], addOn: string, isTemporary: boolean): Promise<void> {
  if (isTemporary || !statSync(addOn).isDirectory()) {
    await send('Addon:Install', { path: addOn, temporary: isTemporary });
    return;
  }
  const folder = makeTemporaryFolder('beside-package-');
  const path = join(folder, 'beside.xpi');
  await packExtension(addOn, path);
  await send('Addon:Install', { path, temporary: false });
  removeFolder(folder);
}

/** Firefox answers before its add-ons have started; a page of theirs would not open yet. */
async function waitForAddOn(send: Marionette['send']): Promise<void> {
  const isActive = `return WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON_ID)})?.active ?? false`;
  await until('the add-on to start', () => inBrowser<boolean>(send, isActive));
}

function pageOf(send: Marionette['send']) {
  const goTo = async (address: string) => {
    await send('WebDriver:Navigate', { url: address });
  };
  const element = async (selector: string) => {
    const find = { using: 'css selector', value: selector };
    const found = await until(`${selector} in the page`, () =>
      send<Record<string, string>>('WebDriver:FindElement', find),
    );
    return Object.values(found)[0];
  };
  return {
    goTo,
    goToPage: (name: string) => goTo(`${ADD_ON_ADDRESS}/${name}`),
    evaluate: <Answer, Values extends unknown[]>(work: (...values: Values) => Answer, ...values: Values) =>
      send<Awaited<Answer>>('WebDriver:ExecuteScript', {
        script: `return (${work}).apply(null, arguments)`,
        args: values,
        sandbox: null,
      }),
    run: <Answer>(expression: string) =>
      send<Answer>('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [], sandbox: null }),
    click: async (selector: string) => {
      await send('WebDriver:ElementClick', { id: await element(selector) });
    },
    type: async (selector: string, text: string) => {
      await send('WebDriver:ElementSendKeys', { id: await element(selector), text });
    },
  };
}

async function takePicture(send: Marionette['send'], screen: VirtualScreen | undefined, file: string) {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  if (screen) {
    await screen.picture(file);
    return;
  }
  const shot = await withBrowser(send, () => send<string>('WebDriver:TakeScreenshot', { full: false }));
  writeFileSync(file, Buffer.from(shot, 'base64'));
}
