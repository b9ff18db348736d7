import { describe, expect, it } from 'vitest';
import {
  archiveClient,
  buildClient,
  ClientLabelError,
  changeClient,
  endWork,
  formOf,
  looksLikeName,
  ParticipantsError,
  reopenWork,
  suggestedLabel,
  unarchiveClient,
} from '../../../lib/domain/practice/client-life';
import { aClient } from '../../support/factories';

const form = {
  label: 'M.K.',
  kind: 'therapy',
  population: 'adult',
  participants: [],
  slot: null,
  safety: { location: '', contact: '' },
  endingAhead: null,
} as const;
let ids = 0;
const made = { id: 'c', now: 0, newId: () => `p${++ids}` };

describe('a client', () => {
  it('needs a label, and an adult is one person', () => {
    expect(buildClient(form, made).participants).toMatchObject([{ label: 'M.K.', role: 'client' }]);
    expect(() => buildClient({ ...form, label: '  ' }, made)).toThrow(ClientLabelError);
    expect(() => buildClient({ ...form, label: 'x'.repeat(61) }, made)).toThrow(ClientLabelError);
    const two = [
      { label: 'A', role: 'client' },
      { label: 'B', role: 'client' },
    ] as const;
    expect(() => buildClient({ ...form, participants: two }, made)).toThrow(ParticipantsError);
  });

  it('has no label too long for a backup, whoever it is for', () => {
    const long = 'x'.repeat(61);
    const couple = [
      { label: 'A', role: 'partner' },
      { label: long, role: 'partner' },
    ] as const;
    const withCarer = [
      { label: 'A', role: 'child' },
      { label: long, role: 'carer' },
    ] as const;
    expect(() => buildClient({ ...form, population: 'couple', participants: couple }, made)).toThrow(
      ClientLabelError,
    );
    expect(() => buildClient({ ...form, population: 'child', participants: withCarer }, made)).toThrow(
      ClientLabelError,
    );
  });

  it('has labels of one line that turn no direction, and none that cannot be seen', () => {
    const people = [
      { label: 'A\u2067\u202EB\u202C', role: 'partner' },
      { label: 'C\u0000\n D', role: 'partner' },
    ] as const;
    const couple = {
      ...form,
      label: ' M\u202EK\u0007\t.X ',
      population: 'couple',
      participants: people,
    } as const;
    const { label, participants } = buildClient(couple, made);
    expect([label, ...participants.map((each) => each.label)]).toEqual(['MK .X', 'AB', 'C D']);
    expect(buildClient({ ...form, label: 'א.ב.\u200F' }, made).label).toBe('א.ב.\u200F');
    for (const unseen of ['\u200B', '\u202E', '\u00A0 \u2060']) {
      expect(() => buildClient({ ...form, label: unseen }, made)).toThrow(ClientLabelError);
      const people = [
        { label: 'A', role: 'partner' },
        { label: unseen, role: 'partner' },
      ] as const;
      const couple = { ...form, population: 'couple', participants: people } as const;
      expect(() => buildClient(couple, made)).toThrow(ParticipantsError);
    }
  });

  it('of several people names each of them', () => {
    const couple = { ...form, population: 'couple' } as const;
    expect(() => buildClient({ ...couple, participants: [{ label: 'A', role: 'partner' }] }, made)).toThrow(
      ParticipantsError,
    );
    const both = [
      { label: 'A', role: 'partner' },
      { label: 'B', role: 'partner' },
    ] as const;
    expect(buildClient({ ...couple, participants: both }, made).participants).toHaveLength(2);
    expect(() =>
      buildClient({ ...couple, participants: [...both, { label: ' ', role: 'partner' }] }, made),
    ).toThrow(ParticipantsError);
  });

  it('who is young is named so when nobody else is', () => {
    const role = (population: 'adult' | 'child' | 'adolescent') =>
      buildClient({ ...form, population }, made).participants.map((each) => each.role);
    expect([role('adult'), role('child'), role('adolescent')]).toEqual([
      ['client'],
      ['child'],
      ['adolescent'],
    ]);
  });

  it('keeps who it is through a change of the form, and its participants their ids', () => {
    const client = aClient({ archived: true, ending: { kind: 'agreed', on: '2026-09-01' } });
    const changed = changeClient(client, { ...client, label: ' new ' }, made.newId);
    expect(changed).toEqual({ ...client, label: 'new' });
    expect(() => changeClient(client, { ...client, label: '' }, made.newId)).toThrow(ClientLabelError);
  });

  it('keeps who comes no longer, lets them come back, and knows each person once', () => {
    const people = ['A', 'B', 'C'].map((label) => ({ id: label, label, role: 'partner' }) as const);
    const couple = aClient({ population: 'couple', participants: people });
    const [a, b, c] = people;
    const two = changeClient(couple, { ...couple, participants: [a, c] as never }, made.newId);
    expect([two.participants, two.formerParticipants]).toEqual([[a, c], [b]]);
    const again = changeClient(two, { ...two, participants: [b, c] as never }, made.newId);
    expect([again.participants, again.formerParticipants]).toEqual([[b, c], [a]]);
    const one = changeClient(
      again,
      { ...again, population: 'adult', participants: [b] as never },
      made.newId,
    );
    expect(one.formerParticipants.map(({ id }) => id).sort()).toEqual(['A', 'C']);
  });

  it('is put away and brought back, ended and taken up again, with nothing lost', () => {
    const client = aClient();
    expect(archiveClient(client).archived).toBe(true);
    expect(unarchiveClient(archiveClient(client))).toEqual(client);
    const ended = endWork(client, { kind: 'referred', on: '2026-09-01' });
    expect(ended.ending).toEqual({ kind: 'referred', on: '2026-09-01' });
    expect(reopenWork(ended)).toEqual(client);
  });

  it('whose work is coming to an end says so in its form, until the work has ended', () => {
    const coming = changeClient(
      aClient(),
      { ...formOf(aClient()), endingAhead: { lastOn: '2026-12-18' } },
      made.newId,
    );
    expect(coming.endingAhead).toEqual({ lastOn: '2026-12-18' });
    expect(formOf(coming).endingAhead).toEqual({ lastOn: '2026-12-18' });
    expect(endWork(coming, { kind: 'agreed', on: '2026-12-18' }).endingAhead).toBeNull();
  });

  it('who is a child can bring carers and nobody else', () => {
    const child = {
      ...form,
      population: 'child',
      participants: [
        { label: 'P', role: 'child' },
        { label: 'mother', role: 'carer' },
      ],
    } as const;
    expect(buildClient(child, made).participants.map(({ role }) => role)).toEqual(['child', 'carer']);
    const friend = [...child.participants, { label: 'F', role: 'member' }] as const;
    expect(() => buildClient({ ...child, participants: friend }, made)).toThrow(ParticipantsError);
  });

  it('is offered initials when a name is typed, and left alone otherwise', () => {
    expect(suggestedLabel('Mara Keller')).toBe('M.K.');
    expect(suggestedLabel('éva von Ősz')).toBe('É.V.Ő.');
    expect(suggestedLabel('  Mara   (Kellers) "Jo" ')).toBe('M.K.J.');
    for (const code of ['M.K.', 'K-014', 'MK', 'r & s'])
      expect([looksLikeName(code), suggestedLabel(code)]).toEqual([false, code]);
  });
});
