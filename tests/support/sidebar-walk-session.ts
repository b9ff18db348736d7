import { say } from '../../lib/words/index';
import type { FirefoxSidebar } from './firefox-sidebar';
import { sidebarWalk } from './sidebar-walk';

const ENTER = '\uE007';

/** Three ratings, in the order in which they are asked for. */
export interface ThreeValues {
  readonly goal: string;
  readonly task: string;
  readonly bond: string;
}

/** What is entered on the way through one session. */
export interface WalkedSession {
  readonly label: string;
  readonly momentWords: string;
  readonly own: ThreeValues;
  readonly theirs: ThreeValues;
  readonly concern: string;
  readonly reflection: string;
  readonly nextTime: string;
}

/** For walks whose words nobody looks for afterwards. */
export const WALKED_PASSPHRASE = 'lantern orchard velvet tugboat';

/** A session for the same walks. */
export const WALKED_SESSION: WalkedSession = {
  label: 'QX',
  momentWords: 'went quiet about the move',
  own: { goal: '7', task: '6.5', bond: '8' },
  theirs: { goal: '5.5', task: '6', bond: '8.5' },
  concern: 'The homework felt like a test',
  reflection: 'We named the drift and slowed down.',
  nextTime: 'Ask about the homework first',
};

/** From "no vault" to the choice of the first client. Gives the groups of the recovery key. */
export async function createVault(sidebar: FirefoxSidebar, passphrase: string): Promise<readonly string[]> {
  const walk = sidebarWalk(sidebar);
  await walk.fill(say('first-run.passphrase'), passphrase);
  await walk.press(say('first-run.next'));
  await sidebar.waitFor('[data-testid="recovery-key"] li');
  const groups = await sidebar.evaluate((page) =>
    [...page.document.querySelectorAll('[data-testid="recovery-key"] li')].map(
      ({ textContent }) => textContent ?? '',
    ),
  );
  for (const [index, group] of groups.entries()) {
    const name = say('recovery.check.group', { number: index + 1 });
    if (await walk.has(name)) await walk.fill(name, group);
  }
  await walk.press(say('first-run.open'));
  await walk.waitForText(say('choose.first.title'));
  return groups;
}

/** Opens the sidebar by its key, makes a vault, and starts the walked session there. */
export async function walkToSession(sidebar: FirefoxSidebar): Promise<void> {
  await sidebar.pressItsKey();
  await sidebar.waitFor('#app h1');
  await createVault(sidebar, WALKED_PASSPHRASE);
  await addClient(sidebar, WALKED_SESSION.label);
  await startSession(sidebar, WALKED_SESSION);
}

/** Opens the vault again with its passphrase. */
export async function unlock(sidebar: FirefoxSidebar, passphrase: string): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.fill(say('unlock.passphrase'), passphrase);
  await sidebar.type(ENTER);
}

/** Adds the first client, by the panel's form. */
export async function addClient(sidebar: FirefoxSidebar, label: string): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.press(say('command.client.add'));
  await walk.fill(say('client-form.label'), label);
  await walk.press(say('client-form.add'));
  await walk.waitForText(say('start.with', { number: 1, label }));
}

/** Adds a prompt in own words from Prepare, and notes what felt off about it. */
export async function writePrompt(
  sidebar: FirefoxSidebar,
  { words, feltOff }: { readonly words: string; readonly feltOff: string },
): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.press(say('prompts.all'));
  await walk.press(say('own-prompts.add'));
  await walk.fill(say('rehearse.words'), words);
  await walk.press(say('rehearse.save'));
  await walk.waitForText(say('rehearse.aloud'));
  await walk.fill(say('rehearse.felt-off'), feltOff);
  await walk.press(say('rehearse.save'));
  await walk.waitForText(say('rehearse.saved'));
  await walk.press(say('rehearse.back'));
  await walk.press(say('history.to-steps'));
}

/** Starts the client's first session; marks strain with words, then repair, by their keys. */
export async function startSession(sidebar: FirefoxSidebar, session: WalkedSession): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.press(say('start.with', { number: 1, label: session.label }));
  await walk.waitForText(say('session.empty'));
  await sidebar.type('4');
  await walk.waitForText(say('session.count', { count: 1 }));
  await walk.fill(say('session.words'), session.momentWords + ENTER);
  await walk.waitForText(session.momentWords);
  await sidebar.type('5');
  await walk.waitForText(say('session.count', { count: 2 }));
}

/** Ends the session's timer and rates it for both sides, the practitioner's first, up to the reveal. */
export async function rateSession(sidebar: FirefoxSidebar, session: WalkedSession): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.press(say('session.end'));
  await fillValues(sidebar, session.own);
  await walk.press(say('close.save.own'));
  await walk.waitForText(say('close.read-aloud.hint'));
  await fillValues(sidebar, session.theirs);
  await walk.fill(say('instrument.concern'), session.concern);
  await walk.press(say('close.save.theirs', { rater: session.label }));
  await walk.waitForText(say('close.reveal'));
}

/** Writes the reflection and the next opening, and finishes the session. */
export async function reflect(sidebar: FirefoxSidebar, session: WalkedSession): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.press(say('close.to-reflect'));
  await walk.fill(say('reflect.note.label'), session.reflection);
  await walk.fill(say('reflect.next-time.label'), session.nextTime);
  await walk.press(say('reflect.finish'));
  await walk.waitForText(say('record.reflection'));
}

/** Opens the client's trend from the panel's menu. */
export async function showTrend(sidebar: FirefoxSidebar): Promise<void> {
  const walk = sidebarWalk(sidebar);
  await walk.choose(say('panel.menu'), say('command.trend.show'));
  await walk.waitForText(say('trend.strains'));
}

async function fillValues(sidebar: FirefoxSidebar, values: ThreeValues): Promise<void> {
  const walk = sidebarWalk(sidebar);
  for (const component of ['goal', 'task', 'bond'] as const) {
    const name = say('control.rating.typed', { component: say(`component.${component}`) });
    await walk.fill(name, values[component]);
  }
}
