import * as v from 'valibot';
import { COMPONENTS } from '../domain/alliance/components';
import { RATING_RANGE } from '../domain/alliance/rating';
import { RULES } from '../domain/signals/rules';
import type { SetAside } from '../domain/signals/set-aside';
import { id, moment, type Shape, text, wholeWithin, within } from './shape-parts';

/** More sessions than a working life holds. */
const MOST_SESSIONS = 100_000;
const onScale = within(RATING_RANGE.lowest, RATING_RANGE.highest);

/** A signal that was set aside, and why. */
export const setAside: Shape<SetAside> = v.strictObject({
  rule: v.picklist(RULES.map(({ rule }) => rule)),
  rater: v.nullable(id),
  component: v.nullable(v.picklist(COMPONENTS)),
  sessionId: v.nullable(id),
  session: wholeWithin(0, MOST_SESSIONS),
  numbers: v.nullable(v.strictObject({ value: onScale, lower: onScale, upper: onScale })),
  reason: text,
  at: moment,
  broughtBackAt: v.nullable(moment),
});
