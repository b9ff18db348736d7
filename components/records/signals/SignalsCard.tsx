import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import { startFromSignal } from '../../../lib/domain/practice/episode-start';
import type { Head } from '../../../lib/domain/practice/head';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { ruleEntry } from '../../../lib/domain/signals/rules';
import { type Signal, signalKey } from '../../../lib/domain/signals/signal';
import { watchedLines } from '../../../lib/domain/signals/usual-range';
import { say } from '../../../lib/words/index';
import { useVault } from '../../app/AppContext';
import { useAssumptions } from '../../app/use-assumptions';
import { useLive } from '../../app/use-live';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { rescueFocus } from '../../controls/rescue-focus';
import { TakeToSupervision } from '../TakeToSupervision';
import { useEpisodeSheet } from '../use-episode-sheet';
import { ConcernWords } from './ConcernWords';
import { LevelMark } from './LevelMark';
import { SetAsideForm } from './SetAsideForm';
import { SetAsideHistory } from './SetAsideHistory';
import styles from './Signals.module.css';
import { SignalWhy } from './SignalWhy';
import { saySignal } from './signal-words';

/** What is worth a conversation about this client, or a quiet remark, and what was set aside. */
export function SignalsCard({ client }: { client: Client }) {
  const { store } = useVault();
  const head = useLive(`head/${client.id}`, () => store.watch('heads', client.id));
  const opened = head?.ok ? head.value : null;
  const assumptions = useAssumptions();
  const signals = useMemo(
    () => (opened ? findSignals(opened, assumptions) : []),
    [opened, JSON.stringify(assumptions)],
  );
  const list = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify([signals.map(signalKey), client.signalsSetAside]);
  const before = useRef(shown);
  // What was pressed goes with what it set aside or brought back: one goes on from the list.
  useEffect(() => {
    if (before.current !== shown) rescueFocus(list.current);
    before.current = shown;
  }, [shown]);
  if (!opened || (signals.length === 0 && client.signalsSetAside.length === 0)) return null;
  return (
    <Card title={say('signal.title')}>
      <div class={styles['card']} ref={list}>
        {signals.length === 0 && <p class={styles['soft']}>{say('signal.none')}</p>}
        {signals.length > 0 && (
          <ul class={styles['signals']}>
            {signals.map((signal) => (
              <SignalItem key={signalKey(signal)} {...{ client, signal }} head={opened} />
            ))}
          </ul>
        )}
        {signals.length > 0 && <p class={styles['soft']}>{say('signal.cannot-tell')}</p>}
        <SetAsideHistory client={client} />
      </div>
    </Card>
  );
}

interface SignalItemProps {
  readonly client: Client;
  readonly signal: Signal;
  readonly head: Head;
}

function SignalItem({ client, signal, head }: SignalItemProps) {
  return (
    <li class={styles[signal.level]}>
      <LevelMark level={signal.level} />
      <p>{saySignal(client, signal)}</p>
      {signal.rule === 'concern' && <ConcernWords signal={signal} />}
      <SignalWhy signal={signal} lines={watchedLines(head.tail, head.watched)} />
      {isAboutStrain(signal) && <StrainFrom {...{ client, signal }} />}
      <TakeToSupervision
        {...{ clientId: client.id, source: 'signal', sourceId: null }}
        words={saySignal(client, signal)}
      />
      <SetAsideForm clientId={client.id} signal={signal} />
    </li>
  );
}

/** What is merely due or missing is no strain. */
function isAboutStrain({ rule }: Signal): boolean {
  return ruleEntry(rule).source !== 'records';
}

/** The way from a signal to an episode: a person decides whether there was a strain. */
function StrainFrom({ client, signal }: Pick<SignalItemProps, 'client' | 'signal'>) {
  const write = useEpisodeSheet();
  return (
    <Button
      variant="quiet"
      aria-label={say('episodes.of', {
        deed: say('episodes.from.rating'),
        what: saySignal(client, signal),
      })}
      onClick={() => write({ sessionId: signal.sessionId, start: startFromSignal(signal) })}
    >
      {say('episodes.from.rating')}
    </Button>
  );
}
