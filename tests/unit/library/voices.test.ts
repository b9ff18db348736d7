import { describe, expect, it } from 'vitest';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { ClientKind, Population } from '../../../lib/domain/practice/client';
import type { ParticipantRole } from '../../../lib/domain/practice/participant';
import { ownSentences } from '../../../lib/library/instruments/own-sentences';
import { voiceOf } from '../../../lib/library/instruments/voices';
import { english } from '../../../lib/words/en';
import { aClient } from '../../support/factories';

function voice(population: Population, role: ParticipantRole | 'practitioner', kind: ClientKind = 'therapy') {
  const isOwn = role === 'practitioner';
  const participants = isOwn ? [] : [{ id: 'p', label: 'P', role }];
  const client = { ...aClient(), kind, population, participants } as ReturnType<typeof aClient>;
  return voiceOf(client, isOwn ? PRACTITIONER : 'p');
}

describe('the voice of the session reflection', () => {
  it.each([
    ['adult', 'practitioner', 'practitioner'],
    ['adult', 'client', 'client'],
    ['adolescent', 'practitioner', 'practitioner-young'],
    ['adolescent', 'adolescent', 'adolescent'],
    ['adolescent', 'carer', 'carer'],
    ['child', 'practitioner', 'practitioner-young'],
    ['child', 'child', 'child'],
    ['child', 'carer', 'carer'],
    ['couple', 'practitioner', 'practitioner-together'],
    ['couple', 'partner', 'together'],
    ['couple', 'client', 'together'],
    ['family', 'adolescent', 'adolescent'],
    ['family', 'child', 'child'],
    ['family', 'carer', 'carer'],
    ['group', 'member', 'together'],
  ] as const)('with %s and %s is that of %s', (population, role, expected) => {
    expect(voice(population, role)).toBe(expected);
  });

  it('is that of coaching for all but children there', () => {
    expect(voice('adult', 'client', 'coaching')).toBe('coachee');
    expect(voice('couple', 'partner', 'coaching')).toBe('coachee');
    expect(voice('adult', 'practitioner', 'coaching')).toBe('coach');
    expect(voice('family', 'child', 'coaching')).toBe('child');
  });
});

describe('the life check', () => {
  it('has one sentence of its own for each of its three items, and no other instrument has any', () => {
    expect(ownSentences('life-check')?.map((key) => english[key])).toEqual([
      expect.stringMatching(/felt well/),
      expect.stringMatching(/suits me/),
      expect.stringMatching(/worth doing/),
    ]);
    expect(ownSentences('swls')).toBeNull();
  });
});
