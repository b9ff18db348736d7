import type { Page } from 'playwright-core';
import { type ChromiumBrowser, launchChromium } from './chromium-browser.mjs';
import { type NetworkWitness, startNetworkWitness } from './network-witness';
import { takePicture } from './page-and-panel-picture.mjs';
import { type PracticeCall, servePracticeCall } from './practice-call-server.mjs';
import { makeTemporaryFolder, removeFolder } from './processes.mjs';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen.mjs';

export interface StageOptions {
  /** With a window on a virtual screen, where real keys and whole pictures work. Headless otherwise. */
  readonly isHeaded?: boolean;
  /** With a proxy that sees and counts every request of every target. */
  readonly isWitnessed?: boolean;
  /** Folder of the extension, the built one unless told otherwise. */
  readonly extension?: string;
}

/** A practice call in a real Chromium with the real extension, and everything a test may do to them. */
export interface ChromiumStage {
  readonly call: PracticeCall;
  readonly screen: VirtualScreen | undefined;
  readonly witness: NetworkWitness | undefined;
  readonly profile: string;
  /** The browser that runs now; another one after a relaunch. */
  readonly browser: () => ChromiumBrowser;
  /** A tab with a room of the practice call, such as openRoom('/room/mk?state=waiting'). */
  readonly openRoom: (path?: string) => Promise<Page>;
  /** Presses keys for real, such as "alt+shift+u". Needs a headed stage. */
  readonly pressKeys: (keys: string) => Promise<void>;
  /** A picture of page and panel together. */
  readonly picture: (page: Page, panel: Page, file: string) => Promise<void>;
  /** Starts the browser again on the same profile, after it was killed. */
  readonly relaunch: () => Promise<void>;
  /** Kills the browser with all its processes and starts it again on the same profile. */
  readonly crashAndRelaunch: () => Promise<void>;
  /** Closes the browser as a person does and starts it again on the same profile. */
  readonly closeAndRelaunch: () => Promise<void>;
  /** Ends everything and removes the profile. */
  readonly strike: () => Promise<void>;
}

/** Sets the stage: practice call, screen, witness, profile, browser. `strike` it at the end. */
export async function setChromiumStage(options: StageOptions = {}): Promise<ChromiumStage> {
  const call = await servePracticeCall();
  const screen = options.isHeaded ? await startVirtualScreen() : undefined;
  const witness = options.isWitnessed ? await startNetworkWitness(call.origin) : undefined;
  const profile = makeTemporaryFolder('beside-stage-');
  const launch = () =>
    launchChromium({
      profile,
      ...(screen ? { screen } : {}),
      ...(witness ? { proxy: witness.proxy } : {}),
      ...(options.extension ? { extension: options.extension } : {}),
    });
  let browser = await launch();
  return {
    call,
    screen,
    witness,
    profile,
    browser: () => browser,
    openRoom: async (path) => {
      const page = await emptyOrNewPage(browser);
      await page.goto(call.address(path));
      return page;
    },
    pressKeys: (keys) => screenOf(screen).press(keys),
    picture: (page, panel, file) => takePicture({ page, panel, file, ...(screen ? { screen } : {}) }),
    relaunch: async () => {
      browser = await launch();
    },
    crashAndRelaunch: async () => {
      await browser.kill();
      browser = await launch();
    },
    closeAndRelaunch: async () => {
      await browser.close();
      browser = await launch();
    },
    strike: async () => {
      await browser.close();
      await Promise.all([call.stop(), witness?.stop(), screen?.stop()]);
      removeFolder(profile);
    },
  };
}

async function emptyOrNewPage(browser: ChromiumBrowser): Promise<Page> {
  const empty = browser.context.pages().find((page) => page.url() === 'about:blank');
  return empty ?? browser.context.newPage();
}

function screenOf(screen: VirtualScreen | undefined): VirtualScreen {
  if (!screen) throw new Error('Real keys need a stage with isHeaded: true.');
  return screen;
}
