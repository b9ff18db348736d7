import { render, screen, waitFor } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { type DraftText, useDraft } from '../../../components/app/use-draft';
import type { App } from '../../../lib/app';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';

afterEach(closePages);

interface FieldProps {
  readonly address: string;
  readonly saved: string;
  /** What is written as soon as the field is drawn. */
  readonly typed?: string;
}

let draft: DraftText;

/** A field that somebody types into before whatever runs after painting has run. */
function Field({ address, saved, typed }: FieldProps) {
  draft = useDraft(address, undefined, saved);
  useLayoutEffect(() => {
    if (typed !== undefined) draft.write(typed);
  }, [typed]);
  return <output>{draft.text}</output>;
}

async function showField(first: FieldProps) {
  const app: App = await openFirstPage();
  const page = (props: FieldProps) => (
    <Root app={app}>
      <Field {...props} />
    </Root>
  );
  const { rerender } = render(page(first));
  const { drafts } = vaultOf(app);
  return { drafts, show: (props: FieldProps) => rerender(page(props)) };
}

const shown = () => screen.getByRole('status').textContent;

it('takes what is typed as it moves to another record for that record’s, grown from what that one holds', async () => {
  const { drafts, show } = await showField({ address: 'one', saved: 'first' });
  draft.write('first, and more');
  show({ address: 'two', saved: 'second', typed: 'second, and more' });
  expect(draft.base).toBe('second');
  expect(drafts.recall('two')).toBe('second, and more');
  expect(drafts.recallBase('two')).toBe('second');
  expect(drafts.recall('one')).toBe('first, and more');
  expect(shown()).toBe('second, and more');
});

it('takes what is typed as the record changes for grown from what it holds now', async () => {
  const { drafts, show } = await showField({ address: 'one', saved: 'first' });
  show({ address: 'one', saved: 'second', typed: 'second, and more' });
  expect(draft.base).toBe('second');
  expect(drafts.recallBase('one')).toBe('second');
  expect(shown()).toBe('second, and more');
});

it('follows the record while nothing is written, and keeps what is written and what it grew from', async () => {
  const { show } = await showField({ address: 'one', saved: 'first' });
  show({ address: 'one', saved: 'second' });
  expect(shown()).toBe('second');
  draft.write('second, and more');
  show({ address: 'one', saved: 'third' });
  expect(shown()).toBe('second, and more');
  expect(draft.base).toBe('second');
});

it('has every word of what is written twice before it is drawn again', async () => {
  await showField({ address: 'one', saved: '' });
  draft.write(`${draft.latest()}a`);
  draft.write(`${draft.latest()}b`);
  expect(draft.latest()).toBe('ab');
});

it('is no longer what was left earlier once it has grown from something else', async () => {
  const { drafts, show } = await showField({ address: 'one', saved: '' });
  drafts.keep('two', undefined, 'second, left', 'second');
  show({ address: 'two', saved: 'second' });
  expect(draft.isRestored).toBe(true);
  draft.rebase('third', 'third, left');
  await waitFor(() => expect(shown()).toBe('third, left'));
  expect(draft.isRestored).toBe(false);
});
