import { falseAlarms } from '../../../lib/domain/signals/false-alarms';
import { ruleEntry } from '../../../lib/domain/signals/rules';
import type { RangeSignal, Signal } from '../../../lib/domain/signals/signal';
import { say } from '../../../lib/words/index';
import { Disclosure } from '../../controls/Disclosure';
import styles from './Signals.module.css';

/** Up to this many earlier ratings a range rests mostly on typical values. */
const FEW = 4;

interface SignalWhyProps {
  readonly signal: Signal;
  /** Lines of ratings watched for this client. */
  readonly lines: number;
}

/** The rule, its source, and how often it is wrong. */
export function SignalWhy({ signal, lines }: SignalWhyProps) {
  return (
    <Disclosure summary={say('signal.why')}>
      <div class={styles['why']}>
        <p>{say(`signal.rule.${signal.rule}`)}</p>
        {'value' in signal ? (
          <RangeWhy signal={signal} lines={lines} />
        ) : (
          <p>{say(`signal.source.${recordSource(signal)}`)}</p>
        )}
      </div>
    </Disclosure>
  );
}

function recordSource({ rule }: Signal): 'own-words' | 'mark' | 'records' {
  const { source } = ruleEntry(rule);
  return source === 'usual-range' ? 'records' : source;
}

function RangeWhy({ signal: { level, coverage, earlier }, lines }: { signal: RangeSignal; lines: number }) {
  const alarms = level === 'quiet' ? 'any' : 'loud';
  return (
    <>
      <p>{say('signal.why.range', { coverage: Math.round(coverage * 100), earlier })}</p>
      {earlier <= FEW && <p>{say('signal.why.few')}</p>}
      <p>
        {say(`signal.why.false-alarms.${alarms}`, { lines, ...falseAlarms(alarms, lines) })}{' '}
        {say('signal.why.independent')}
      </p>
    </>
  );
}
