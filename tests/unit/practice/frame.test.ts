import { describe, expect, it } from 'vitest';
import { FRAME_ITEMS, frameItemsOf } from '../../../lib/domain/practice/frame';
import {
  agreementOf,
  changeableFrom,
  emptyAgreement,
  frameFormAt,
  putAgreement,
  touchAgreement,
  touchedIn,
  writeAgreement,
} from '../../../lib/domain/practice/frame-life';
import { aClient } from '../../support/factories';

describe('the frame', () => {
  const agreed = writeAgreement(
    emptyAgreement('fee'),
    {
      ...frameFormAt(emptyAgreement('fee')),
      ...{ words: ' 80, cancel a day before ', agreedOn: '2026-01-12', askedBy: 'client' },
    },
    '2026-01-12',
  );

  it('has its own list for coaching, and leaves nothing out', () => {
    expect(frameItemsOf('coaching').slice(0, 3)).toEqual(['sponsor', 'scope', 'contract']);
    expect(frameItemsOf('therapy')).not.toContain('sponsor');
    // A call at a distance needs a place to send help to, whatever the work is called.
    for (const kind of ['therapy', 'coaching'] as const) expect(frameItemsOf(kind)).toContain('emergency');
    expect(new Set([...frameItemsOf('therapy'), ...frameItemsOf('coaching')])).toEqual(new Set(FRAME_ITEMS));
  });

  it('keeps what an agreement was before it changed, when, and who asked', () => {
    expect(agreed).toMatchObject({ words: '80, cancel a day before', changes: [] });
    const form = frameFormAt(agreed);
    const hurried = writeAgreement(agreed, { ...form, words: '85' }, '2026-04-02');
    // The earlier asker is not taken for who asked for the change.
    expect(hurried.changes).toEqual([
      { on: '2026-04-02', askedBy: 'both', before: '80, cancel a day before' },
    ]);
    expect(hurried).toMatchObject({ agreedOn: '2026-01-12', askedBy: 'client' });
    expect(writeAgreement(hurried, frameFormAt(hurried), '2026-05-01')).toEqual(hurried);
    const own = { words: '85', changedOn: '2026-03-26', changeAskedBy: 'practitioner' } as const;
    expect(writeAgreement(agreed, { ...form, ...own }, '2026-04-02').changes).toMatchObject([
      { on: '2026-03-26', askedBy: 'practitioner' },
    ]);
  });

  it('keeps what was said of an agreement before its day or asker was corrected', () => {
    const form = frameFormAt(agreed);
    const corrected = writeAgreement(agreed, { ...form, agreedOn: '2026-01-05' }, '2026-04-02');
    expect(corrected).toMatchObject({ agreedOn: '2026-01-05', changes: [] });
    const again = writeAgreement(
      corrected,
      { ...frameFormAt(corrected), askedBy: 'practitioner' },
      '2026-04-03',
    );
    expect(again.corrections).toEqual([
      { on: '2026-04-02', agreedOn: '2026-01-12', askedBy: 'client' },
      { on: '2026-04-03', agreedOn: '2026-01-05', askedBy: 'client' },
    ]);
    // Before anything was agreed there is nothing to correct, and a record without corrections stays as it was.
    const written = writeAgreement(emptyAgreement('fee'), form, '2026-04-02');
    expect('corrections' in written).toBe(false);
  });

  it('can have changed from the day on which it was agreed, or last changed', () => {
    const form = frameFormAt(agreed);
    expect(changeableFrom(agreed, form)).toBe('2026-01-12');
    expect(changeableFrom(agreed, { agreedOn: null })).toBeNull();
    const changed = writeAgreement(agreed, { ...form, words: '85', changedOn: '2026-03-26' }, '2026-04-02');
    expect(changeableFrom(changed, form)).toBe('2026-03-26');
  });

  it('does not take signs that are drawn as nothing for words', () => {
    const form = { ...frameFormAt(emptyAgreement('fee')), words: '\u200b\u2800' };
    expect(writeAgreement(emptyAgreement('fee'), form, '2026-04-02').words).toBe('');
  });

  it('is touched once in a session, and the client changes only if something does', () => {
    const client = putAgreement(aClient(), agreed);
    const touch = { sessionId: 's1', at: 5, isTouched: true };
    const touched = putAgreement(client, touchAgreement(agreementOf(client, 'fee'), touch));
    expect(touchedIn(touched, 's1')).toEqual(['fee']);
    const again = touchAgreement(agreementOf(touched, 'fee'), { ...touch, at: 9 });
    expect(putAgreement(touched, again)).toBe(touched);
    const undone = touchAgreement(again, { ...touch, isTouched: false });
    expect(touchedIn(putAgreement(touched, undone), 's1')).toEqual([]);
    expect(touched.frame).toHaveLength(1);
  });
});
