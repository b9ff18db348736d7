import type { Episode } from '../domain/practice/episode';
import { type BothSides, numberOf, type Sayer, sayersIn, sayersOf } from '../domain/practice/sides';
import { formatNames, formatValue } from './formats';
import { say } from './index';
import { nameRater, type People } from './rater-names';

/** "You", "They", or one of several people by their label; several who once answered as one are "Together". */
export function nameSayer(client: People, sayer: Sayer): string {
  if (sayer === 'practitioner') return say('goal.side.practitioner');
  if (sayer !== 'client') return nameRater(client, sayer);
  return say(client.participants.length > 1 ? 'goal.side.together' : 'goal.side.client');
}

/** "They 7.0, You 5.5", of whoever said a number; null where nobody did. */
export function saySides(client: People, sides: BothSides): string | null {
  const said = [...sayersIn(sides), 'practitioner'].flatMap((sayer) => {
    const value = numberOf(sides, sayer);
    return value === null ? [] : `${nameSayer(client, sayer)} ${formatValue(value)}`;
  });
  return said.length === 0 ? null : formatNames(said);
}

/** "How strong, from 1 to 5: You 4, They 3"; null where nobody said. */
export function sayIntensity({ intensity }: Pick<Episode, 'intensity'>, client: People): string | null {
  const said = sayersOf(client, sayersIn(intensity)).flatMap((sayer) => {
    const value = numberOf(intensity, sayer);
    return value === null ? [] : [say('episode.intensity.of', { who: nameSayer(client, sayer), value })];
  });
  return said.length === 0 ? null : say('episode.intensity.say', { said: formatNames(said) });
}
