import { describe, expect, it } from 'vitest';
import {
  bringSignalBack,
  SetAsideReasonError,
  setSignalAside,
  standingSetAside,
} from '../../../lib/domain/signals/set-aside';
import { type RangeSignal, signalKey } from '../../../lib/domain/signals/signal';
import { aClient } from '../../support/factories';

const dip: RangeSignal = {
  rule: 'below-usual-range',
  level: 'quiet',
  rater: 'participant-1',
  component: 'bond',
  sessionId: 's6',
  session: 6,
  value: 6,
  lower: 6.1,
  upper: 9.4,
  coverage: 0.95,
  earlier: 5,
};
const key = signalKey(dip);

describe('setting a signal aside', () => {
  it('keeps its numbers and the reason', () => {
    const client = setSignalAside(aClient(), dip, ' a cold ', 7);
    expect(standingSetAside(client, key)).toMatchObject({
      rule: 'below-usual-range',
      numbers: { value: 6, lower: 6.1, upper: 9.4 },
      reason: 'a cold',
      at: 7,
    });
  });

  it('wants a reason', () => {
    expect(() => setSignalAside(aClient(), dip, '  ', 7)).toThrow(SetAsideReasonError);
  });

  it('keeps every reason there was, also after it was brought back', () => {
    const once = setSignalAside(aClient(), dip, 'a cold', 7);
    const back = bringSignalBack(once, key, 8);
    expect(standingSetAside(back, key)).toBeNull();
    expect(bringSignalBack(back, key, 9)).toBe(back);
    const again = setSignalAside(back, dip, 'talked about it', 10);
    expect(again.signalsSetAside.map(({ reason, broughtBackAt }) => [reason, broughtBackAt])).toEqual([
      ['a cold', 8],
      ['talked about it', null],
    ]);
  });
});
