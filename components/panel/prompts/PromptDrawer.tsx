import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { choosePrompts, type PromptReason } from '../../../lib/domain/prompts/choose-prompts';
import type { Prompt, PromptMoment } from '../../../lib/domain/prompts/prompt';
import { searchPrompts } from '../../../lib/domain/prompts/search-prompts';
import type { PromptSituation } from '../../../lib/domain/prompts/situation';
import { stageOf } from '../../../lib/domain/prompts/stage';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useKeys } from '../../app/use-keys';
import { IconButton } from '../../controls/IconButton';
import { TextField } from '../../controls/TextField';
import { PromptAbout } from '../../sheets/prompts/PromptAbout';
import styles from '../../sheets/prompts/prompts.module.css';
import { sayKind } from '../../sheets/prompts/say-kind';
import { type PromptCollection, usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import type { StepProps } from '../step-props';
import { PromptChoices } from './PromptChoices';
import { sayReasons } from './prompt-reasons';
import { useShownPrompts } from './shown-prompts';
import { usePromptSituation } from './use-prompts';

/** Three prompts in large words above the steps. What they are is decided when it opens: nothing moves while one is read. */
export function PromptDrawer({ client, session }: StepProps) {
  const collection = usePromptCollection();
  const situation = usePromptSituation(client, session);
  const isSafetyFirst = useSafetyFirst();
  if (isSafetyFirst || !collection || !situation) return null;
  return <Drawer key={client.id} {...{ client, session, collection, situation }} />;
}

interface DrawerProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly collection: PromptCollection;
  readonly situation: PromptSituation;
}

function Drawer({ client, session, collection, situation }: DrawerProps) {
  const { place, now } = useApp();
  const drawer = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [frozen] = useState(() =>
    choicesFor(collection, situation, session ? stageOf(session, now()) : 'opening'),
  );
  const [query, setQuery] = useState('');
  const [start, setStart] = useState(0);
  const [current, setCurrent] = useState(0);
  useReturningFocus(drawer);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current && document.activeElement !== search.current) focusChoice(drawer.current, 0);
    isFirst.current = false;
  }, [start]);
  const found = query.trim() === '' ? frozen.chosen : searchPrompts(frozen.findable, query, sayKind);
  const shown = found.slice(start, start + AT_ONCE);
  // What somebody looked for is no choice of ours: it may come again.
  useShownPrompts({ client, session, ids: query.trim() === '' ? shown.map(({ id }) => id) : [] });
  const close = () => {
    place.value = { ...place.value, isPromptDrawerOpen: false };
  };
  const page = (by: number) => {
    const next = start + by * AT_ONCE;
    if (next < 0 || next >= found.length) return;
    setStart(next);
    setCurrent(0);
  };
  // Wherever the focus is: the drawer lies over nothing, so that it may have wandered off.
  useKeys({ escape: () => place.value.sheet === null && close() });
  const type = (text: string) => {
    setQuery(text);
    setStart(0);
    setCurrent(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target === search.current;
    const deed = deedOf(event.key, isTyping);
    if (!deed || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (deed === 'search') search.current?.focus();
    else if (deed === 'more') page(1);
    else if (deed === 'back') page(-1);
    else focusChoice(drawer.current, isTyping ? 0 : within(current + deed, shown.length));
  };
  return (
    <section ref={drawer} class={styles['drawer']} aria-label={say('prompts.title')} onKeyDown={onKeyDown}>
      <div class={styles['bar']}>
        <TextField
          label={say('prompts.search')}
          isLabelHidden
          placeholder={say('prompts.search')}
          value={query}
          onInput={type}
          inputRef={search}
          aria-keyshortcuts="/"
        />
        <IconButton
          icon={ChevronLeft}
          label={say('prompts.back')}
          aria-disabled={start === 0}
          onClick={() => page(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={say('prompts.more')}
          aria-disabled={start + AT_ONCE >= found.length}
          onClick={() => page(1)}
        />
        <IconButton icon={X} label={say('prompts.close')} onClick={close} />
      </div>
      {shown.length === 0 && (
        <p class={styles['soft']}>{say(query.trim() === '' ? 'prompts.empty' : 'prompts.search.none')}</p>
      )}
      <PromptChoices prompts={shown} session={session} onCurrent={setCurrent} />
      <Foot prompt={shown[current]} {...{ start, found, session }} reasons={frozen.reasons} />
    </section>
  );
}

/** What is offered, what a search looks through, and why each would be chosen. */
function choicesFor({ prompts, marks }: PromptCollection, situation: PromptSituation, moment: PromptMoment) {
  // A search also finds what was said last time; what is hidden stays out of both.
  const findable = choosePrompts(prompts, { ...situation, saidLately: [] }, { marks, moment });
  return {
    chosen: choosePrompts(prompts, situation, { marks, moment }).map(({ prompt }) => prompt),
    findable: findable.map(({ prompt }) => prompt),
    reasons: new Map(findable.map(({ prompt, reasons }) => [prompt.id, reasons])),
  };
}

interface FootProps {
  readonly prompt: Prompt | undefined;
  readonly reasons: ReadonlyMap<string, readonly PromptReason[]>;
  readonly start: number;
  readonly found: readonly Prompt[];
  readonly session: Session | null;
}

/** What goes with the prompt that has the focus and why it was chosen, in a place of its own, and the keys. */
function Foot({ prompt, reasons, start, found, session }: FootProps) {
  const why = prompt && sayReasons(reasons.get(prompt.id) ?? []);
  return (
    <div class={styles['foot']}>
      {why && <p class={styles['why']}>{why}</p>}
      {prompt && <PromptAbout prompt={prompt} />}
      <p class={styles['keys']}>
        {found.length > 0 && <span>{sayCount(start, found.length)}</span>}
        <span>{session ? sayKeys(found.length) : say('prompts.no-session')}</span>
      </p>
    </div>
  );
}

/** "4-6 of 31"; how many where one page holds them all. */
function sayCount(start: number, count: number): string {
  if (count <= AT_ONCE) return say('prompts.count', { count });
  return say('prompts.page', { from: start + 1, to: Math.min(start + AT_ONCE, count), count });
}

/** The keys that do something, as long as that many were found. */
function sayKeys(count: number): string {
  if (count > AT_ONCE) return say('prompts.keys');
  return say(count > 0 ? 'prompts.keys.one-page' : 'prompts.keys.none');
}

type DrawerDeed = 'search' | 'more' | 'back' | 1 | -1;

function deedOf(key: string, isTyping: boolean): DrawerDeed | null {
  if (key === 'ArrowDown') return 1;
  if (isTyping) return null;
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowRight') return 'more';
  if (key === 'ArrowLeft') return 'back';
  return key === '/' ? 'search' : null;
}

function within(index: number, count: number): number {
  return Math.min(Math.max(0, index), Math.max(0, count - 1));
}

function focusChoice(drawer: HTMLElement | null, index: number): void {
  drawer?.querySelectorAll<HTMLElement>('[data-prompt]').item(index)?.focus();
}

/** The first prompt has the focus while the drawer is open; afterwards it goes back to what had it. */
function useReturningFocus(drawer: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const choice = drawer.current?.querySelector<HTMLElement>('[data-prompt]');
    (choice ?? drawer.current?.querySelector('input'))?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
