import { screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { SheetHost } from '../../../components/sheets/SheetHost';
import { formOfOwn } from '../../../lib/domain/alliance/instrument-form';
import { updateClient } from '../../../lib/store/client-records';
import { readOwn } from '../../../lib/store/practitioner-records';
import { aBuiltInstrument, aClient } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

afterEach(closePages);

it('a form takes its plans along when its scoring changes, so that nothing stays due on the earlier one', async () => {
  const app = await openFirstPage();
  await seed([app], aClient(), []);
  const { store } = vaultOf(app);
  const build = (form: ReturnType<typeof formOfOwn>, baseAt: number | null) =>
    app.run('instrument.build', { form, id: 'built-1', baseAt, draft: 'built-1' });
  const built = async () =>
    (await readOwn(store)).flatMap(({ value }) => (value.kind === 'own-instrument' ? [value] : []));
  await build(formOfOwn(aBuiltInstrument()), null);
  const planned = { instrument: 'built-1', rater: 'participant-1', every: 3 };
  const other = { instrument: 'phq-9', rater: 'participant-1', every: 5 };
  await updateClient(store, 'client-1', (client) => ({ ...client, measures: [planned, other] }));
  const [standing] = await built();
  await build({ ...formOfOwn(aBuiltInstrument()), reversed: '' }, standing?.at ?? null);
  const next = (await built()).find(({ isInUse }) => isInUse);
  expect(next?.id).not.toBe('built-1');
  const plans = [{ ...planned, instrument: next?.id }, other];
  const [client, head] = [await store.read('clients', 'client-1'), await store.read('heads', 'client-1')];
  expect(client?.ok && client.value.measures).toEqual(plans);
  expect(head?.ok && head.value.measures).toEqual(plans);
});

it('a plan says which of its forms is out of use, and that it is not due', async () => {
  const app = await openFirstPage();
  const planned = { instrument: 'built-1', rater: 'participant-1', every: 3 };
  await seed([app], { ...aClient(), measures: [planned, { ...planned, instrument: 'phq-9' }] }, []);
  const form = formOfOwn(aBuiltInstrument());
  await app.run('instrument.build', { form, id: 'built-1', baseAt: null, draft: 'built-1' });
  showView(app, SheetHost);
  app.place.value = { ...app.place.value, sheet: { kind: 'measure-plan' } };
  await screen.findByRole('group', { name: 'How we talk' });
  const sentence = /^This form is out of use, so it is not due/;
  expect(screen.queryByText(sentence)).toBeNull();
  await app.run('instrument.set-in-use', { id: 'built-1', isInUse: false });
  const said = await screen.findAllByText(sentence);
  expect(said.map((each) => each.closest('fieldset')?.querySelector('legend')?.textContent)).toEqual([
    'How we talk',
  ]);
});
