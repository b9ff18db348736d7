import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from './find-browser.mjs';
import { firefoxPreferences } from './firefox-preferences';
import { connectMarionette, type Marionette } from './marionette-client';
import { endGroup, hasEnded, type Running, startGroup } from './processes.mjs';
import { until } from './until.mjs';
import type { VirtualScreen } from './virtual-screen.mjs';

export interface FirefoxOptions {
  readonly profile: string;
  readonly screen?: VirtualScreen | undefined;
  readonly proxyPort?: number | undefined;
}

/** A Firefox that runs and listens. */
export interface StartedFirefox {
  readonly marionette: Marionette;
  readonly firefox: Running;
  /** Ends all its processes at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Asks it to quit, and ends it if it will not. */
  readonly quit: () => Promise<void>;
}

/** Starts Firefox on a profile and opens a session with it. Throws a sentence when there is none or it does not start. */
export async function startFirefox({ profile, screen, proxyPort }: FirefoxOptions): Promise<StartedFirefox> {
  const program = findFirefox();
  if (!program)
    throw new Error('No Firefox was found. On Debian: apt-get install firefox-esr. Or set FIREFOX_BIN.');
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(proxyPort));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const flags = ['-marionette', '-no-remote', '-profile', profile, '-remote-allow-system-access'];
  const size = ['-width', '1280', '-height', '800'];
  const firefox = await startGroup(program, [...flags, ...size, ...(screen ? [] : ['-headless'])], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...(screen?.environment ?? process.env),
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
  const said = listenTo(firefox);
  const port = await until('Firefox to start', () => hasEnded(firefox) || readPort(portFile), 60_000);
  if (port === true) throw new Error(`Firefox ended at once. It said:\n${said()}`);
  const marionette = await connectMarionette(port);
  return {
    marionette,
    firefox,
    kill: async () => {
      await endGroup(firefox, 'SIGKILL');
      marionette.disconnect();
    },
    quit: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await until('Firefox to quit', () => hasEnded(firefox), 20_000).catch(() => undefined);
      await endGroup(firefox, 'SIGKILL');
      marionette.disconnect();
    },
  };
}

/** The pipe is read to its end, or the browser would stand still once it is full; the last words are kept. */
function listenTo(firefox: Running): () => string {
  let said = '';
  firefox.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-20_000);
  });
  return () => said;
}

function readPort(file: string): number | null {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || null : null;
}
