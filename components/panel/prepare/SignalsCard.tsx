import { useMemo } from 'preact/hooks';
import { startFromSignal } from '../../../lib/domain/practice/episode-start';
import { falseAlarms } from '../../../lib/domain/signals/false-alarms';
import type { Signal } from '../../../lib/domain/signals/signal';
import { usualRangeSignals, watchedLines } from '../../../lib/domain/signals/usual-range';
import { say } from '../../../lib/words/index';
import { formatValue } from '../../charts/format';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { nameRater } from '../../records/rater-names';
import { useEpisodeSheet } from '../../records/use-episode-sheet';
import type { StepProps } from '../step-props';
import styles from './prepare.module.css';

/** Up to this many earlier ratings a range rests mostly on typical values. */
const FEW = 4;

/** The newest ratings against each participant's own usual range. Young children's answers are a conversation, not a trend. */
export function SignalsCard({ client, series }: Pick<StepProps, 'client' | 'series'>) {
  const raters = useMemo(
    () => client.participants.filter(({ role }) => role !== 'child').map(({ id }) => id),
    [client],
  );
  const signals = useMemo(() => usualRangeSignals(series, raters), [series, raters]);
  if (signals.length === 0) return null;
  return (
    <Card title={say('signal.title')}>
      <ul class={styles['facts']}>
        {signals.map((signal) => (
          <li key={`${signal.rater}-${signal.component}`}>
            <p>
              <strong>{say(`signal.level.${signal.level}`)}</strong>
            </p>
            <p>{saySignal(signal, nameRater(client, signal.rater))}</p>
            <Why signal={signal} lines={watchedLines(series, raters)} />
            <StrainFrom {...{ client, signal, series }} />
          </li>
        ))}
      </ul>
      <p class={styles['soft']}>{say('signal.cannot-tell')}</p>
    </Card>
  );
}

/** The way from a signal to an episode: a person decides whether there was a strain. */
function StrainFrom({ client, signal, series }: StrainFromProps) {
  const write = useEpisodeSheet();
  const sessionId = series.find(({ number }) => number === signal.session)?.sessionId ?? null;
  const what = `${nameRater(client, signal.rater)}, ${say(`component.${signal.component}`)}`;
  return (
    <Button
      variant="quiet"
      aria-label={say('episodes.of', { deed: say('episodes.from.rating'), what })}
      onClick={() => write({ sessionId, start: startFromSignal(signal) })}
    >
      {say('episodes.from.rating')}
    </Button>
  );
}

interface StrainFromProps extends Pick<StepProps, 'client' | 'series'> {
  readonly signal: Signal;
}

function saySignal({ rule, component, value, session, lower, upper }: Signal, rater: string): string {
  const words = {
    component: say(`component.${component}`),
    value: formatValue(value),
    session,
    rater,
    lower: formatValue(lower),
    upper: formatValue(upper),
  };
  return rule === 'twice-below-usual-range' ? say('signal.says.twice', words) : say('signal.says', words);
}

interface WhyProps {
  readonly signal: Signal;
  /** Lines of ratings watched for this client. */
  readonly lines: number;
}

function Why({ signal: { level, coverage, earlier }, lines }: WhyProps) {
  const alarms = level === 'quiet' ? 'any' : 'loud';
  return (
    <Disclosure summary={say('signal.why')}>
      <div class={styles['ratings']}>
        <p>{say('signal.why.range', { coverage: Math.round(coverage * 100), earlier })}</p>
        {earlier <= FEW && <p>{say('signal.why.few')}</p>}
        <p>
          {say(`signal.why.false-alarms.${alarms}`, { lines, ...falseAlarms(alarms, lines) })}{' '}
          {say('signal.why.independent')}
        </p>
      </div>
    </Disclosure>
  );
}
