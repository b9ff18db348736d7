import { MOSTLY_ASSUMED } from '../../../lib/domain/alliance/what-to-show';
import { falseAlarms } from '../../../lib/domain/signals/false-alarms';
import { ruleEntry } from '../../../lib/domain/signals/rules';
import { type RangeSignal, type Signal, STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { ASSUMPTION_NAMES } from '../../../lib/domain/signals/starting-assumptions';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useAssumptions } from '../../app/use-assumptions';
import { Disclosure } from '../../controls/Disclosure';
import styles from './Signals.module.css';

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

interface RangeWhyProps extends SignalWhyProps {
  readonly signal: RangeSignal;
}

function RangeWhy({ signal: { level, coverage, earlier }, lines }: RangeWhyProps) {
  const assumptions = useAssumptions();
  const { mean, scale } = assumptions;
  const isAsShipped = ASSUMPTION_NAMES.every((name) => assumptions[name] === STARTING_ASSUMPTIONS[name]);
  const alarms = level === 'quiet' ? 'any' : 'loud';
  return (
    <>
      <p>
        {say('signal.why.range', {
          coverage: Math.round(coverage * 100),
          earlier,
          mean: formatValue(mean),
          spread: formatValue(scale),
        })}
      </p>
      {earlier <= MOSTLY_ASSUMED && <p>{say('signal.why.few')}</p>}
      <p>
        {say(`signal.why.false-alarms.${alarms}`, { lines, ...falseAlarms(alarms, lines) })}{' '}
        {say('signal.why.independent')} {!isAsShipped && say('signal.why.own-assumptions')}
      </p>
    </>
  );
}
