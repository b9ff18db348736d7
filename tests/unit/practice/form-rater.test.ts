import { describe, expect, it } from 'vitest';
import { scoreAnswers } from '../../../lib/domain/alliance/scoring';
import type { Client } from '../../../lib/domain/practice/client';
import {
  answerableIn,
  asAnswered,
  formFor,
  formRaterOf,
  isMadeFor,
  ratersOf,
} from '../../../lib/domain/practice/form-rater';
import type { ParticipantRole } from '../../../lib/domain/practice/participant';
import { findInstrument, instrumentsFor } from '../../../lib/library/instruments';
import { aClient } from '../../support/factories';

const form = (id: string) => {
  const found = findInstrument(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const clientOf = (population: Client['population'], ...roles: readonly ParticipantRole[]) =>
  aClient({
    population,
    participants: roles.map((role, at) => ({ id: `${role}-${at}`, label: role, role })),
  });
/** The band of a total of four lines that are all alike. */
const bandOf = (id: string, client: Client, rater: string, total: number) =>
  scoreAnswers(formFor(form(id), formRaterOf(client, rater)), Array(4).fill(total / 4)).band;

describe('whoever answers a form', () => {
  it('is named in one of the bands published for their age and part, and in no other', () => {
    // Measurement notes: 25 for adults and 28 for adolescents on the ORS; 32 for children and 28 for carers on the CORS.
    const adult = clientOf('adult', 'client');
    const adolescent = clientOf('adolescent', 'adolescent');
    const family = clientOf('family', 'child', 'carer', 'adolescent');
    const child = clientOf('child', 'child', 'carer');
    const [below, above] = ['below-cut-off', 'at-or-above-cut-off'];
    expect([24.8, 25.2].map((total) => bandOf('ors', adult, 'client-0', total))).toEqual([below, above]);
    expect([25.2, 27.6, 28].map((total) => bandOf('ors', adolescent, 'adolescent-0', total))).toEqual([
      ...[below, below, above],
    ]);
    expect([25.2, 28].map((total) => bandOf('ors', family, 'adolescent-2', total))).toEqual([below, above]);
    expect([31.6, 32].map((total) => bandOf('cors', child, 'child-0', total))).toEqual([below, above]);
    expect([27.6, 28].map((total) => bandOf('cors', child, 'carer-1', total))).toEqual([below, above]);
    expect(bandOf('ors', child, 'child-0', 20)).toBeNull();
    expect(bandOf('cors', adult, 'client-0', 20)).toBeNull();
    expect(bandOf('ors', adult, 'nobody', 20)).toBeNull();
  });

  it('is held against nothing that was published for others than such as they', () => {
    const adult = clientOf('adult', 'client');
    const published = (id: string, client: Client, rater: string) => {
      const { bands, figures } = formFor(form(id), formRaterOf(client, rater));
      return [bands !== null, figures.length > 0];
    };
    expect(published('phq-9', adult, 'client-0')).toEqual([true, true]);
    // Of the right age, but it is not the practitioner who answers it.
    expect(published('phq-9', adult, 'practitioner')).toEqual([false, false]);
    expect(published('phq-9', clientOf('adolescent', 'adolescent'), 'adolescent-0')).toEqual([false, false]);
    expect(published('haq-ii-practitioner', adult, 'client-0')).toEqual([false, false]);
  });

  it('is as old as they were when they answered', () => {
    const [below, above] = ['below-cut-off', 'at-or-above-cut-off'];
    const bandThen = (id: string, rater: ReturnType<typeof formRaterOf>, total: number) =>
      scoreAnswers(formFor(form(id), rater), Array(4).fill(total / 4)).band;
    const grown = formRaterOf(clientOf('adult', 'client'), 'client-0');
    // 26 is above the cut-off of adults, and was below that of adolescents.
    expect(bandThen('ors', grown, 26)).toBe(above);
    expect(bandThen('ors', asAnswered(grown, 'adolescent'), 26)).toBe(below);
    const adolescent = formRaterOf(clientOf('adolescent', 'adolescent', 'carer'), 'adolescent-0');
    expect(bandThen('cors', adolescent, 31.6)).toBeNull();
    expect(bandThen('cors', asAnswered(adolescent, 'child'), 31.6)).toBe(below);
    expect(asAnswered(adolescent, undefined)).toBe(adolescent);
    expect(asAnswered(null, 'child')).toBeNull();
    const carer = formRaterOf(clientOf('adolescent', 'adolescent', 'carer'), 'carer-1');
    expect(asAnswered(carer, 'child')).toEqual({ as: ['carer'], population: 'child', own: 'adult' });
  });

  it('is one of those whom the form is for', () => {
    const child = clientOf('child', 'child', 'carer');
    expect(ratersOf(child, form('csrs'))).toEqual(['child-0']);
    expect(ratersOf(child, form('cors'))).toEqual(['child-0', 'carer-1']);
    expect(ratersOf(child, form('haq-ii-practitioner'))).toEqual(['practitioner']);
    expect(ratersOf(child, form('haq-ii'))).toEqual(['child-0']);
    expect(ratersOf(clientOf('adult', 'client'), form('gsrs'))).toEqual([]);
    expect(ratersOf(clientOf('group', 'member', 'member'), form('gsrs'))).toEqual(['member-0', 'member-1']);
    expect(ratersOf(clientOf('couple', 'client', 'partner'), form('wai-s'))).toHaveLength(3);
  });

  it('speaks of themselves as a carer only where the form asks carers about themselves', () => {
    const child = clientOf('child', 'child', 'carer');
    const fits = (id: string, rater: string) => isMadeFor(form(id), formRaterOf(child, rater));
    expect(fits('life-check', 'carer-1')).toBe(true);
    expect(fits('life-check', 'child-0')).toBe(false);
    expect(fits('cors', 'carer-1')).toBe(true);
  });

  it('is offered what somebody of the client may answer, what is made for them first', () => {
    const offered = (client: Client) => answerableIn(client, instrumentsFor(client.kind)).map(({ id }) => id);
    const child = offered(clientOf('child', 'child', 'carer'));
    expect(new Set(child.slice(0, 4))).toEqual(new Set(['life-check', 'tasc-r', 'csrs', 'cors']));
    expect(child).toContain('phq-9');
    const adult = offered(clientOf('adult', 'client'));
    expect(adult).not.toContain('gsrs');
    expect(adult.slice(-3)).toEqual(['tasc-r', 'csrs', 'cors']);
  });
});
