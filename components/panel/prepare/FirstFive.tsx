import type { FirstFive as Facts } from '../../../lib/domain/practice/first-five';
import { say } from '../../../lib/words/index';
import { useSafetyFirst } from '../../app/SafetyLine';
import { FirstFiveCard } from '../../records/FirstFiveCard';
import { CheckPrompt } from '../../sheets/prompts/CheckPrompt';
import type { StepProps } from '../step-props';

/** The first five sessions before the next one. Sentences for a check that is due stand among the prompts, so they are not said twice; while safety comes first there are none. */
export function FirstFive({ client }: Pick<StepProps, 'client'>) {
  const isSafetyFirst = useSafetyFirst();
  const sayFor = (check: NonNullable<Facts['check']>) => {
    if (!check.isDue) return <CheckPrompt {...{ client, check }} />;
    if (isSafetyFirst) return null;
    const words = { session: check.session, title: say('prompts.choice') };
    return <p>{say('first-five.prompt.below', words)}</p>;
  };
  return <FirstFiveCard {...{ client, sayFor }} />;
}
