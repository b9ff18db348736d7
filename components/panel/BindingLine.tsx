import { bindingOf } from '../../lib/domain/practice/binding';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import type { KnownPage } from '../app/use-known-page';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import styles from './BindingLine.module.css';

interface BindingLineProps {
  readonly client: Client;
  readonly label: string;
  readonly page: KnownPage;
}

/** The page beside the panel and whom it is bound to: one deed to bind it, one to undo that. */
export function BindingLine({ client, label, page }: BindingLineProps) {
  const { run, context } = useApp();
  const practitioner = usePractitioner();
  if (!practitioner) return <div class={styles['line']} />;
  if (page.address === null)
    return <p class={styles['line']}>{say(page.isFollowed ? 'panel.page.none' : 'panel.page.unknown')}</p>;
  const binding = bindingOf(practitioner.bindings, page.address);
  const isBound = binding?.clientIds.includes(client.id) ?? false;
  const address = isBound ? (binding?.address ?? page.address) : page.address;
  const input = { address, clientId: client.id };
  const shown = page.address.replace(/^https?:\/\//, '');
  return (
    <>
      {page.isShortened && <p class={styles['shortened']}>{say('panel.page.shortened')}</p>}
      <div class={styles['line']}>
        <span
          class={styles['page']}
          title={page.isFollowed ? page.address : say('panel.page.at-opening', { page: page.address })}
        >
          {sayPage(shown, label, { isBound, isTaken: binding !== null })}
        </span>
        {!context.value.isReadOnly && (
          <Button variant="quiet" onClick={() => void run(isBound ? 'page.unbind' : 'page.bind', input)}>
            {isBound ? say('panel.page.unbind') : say('panel.page.bind', { label })}
          </Button>
        )}
      </div>
    </>
  );
}

function sayPage(page: string, label: string, { isBound, isTaken }: { isBound: boolean; isTaken: boolean }) {
  if (isBound) return say('panel.page.bound', { page, label });
  return isTaken ? say('panel.page.bound-other', { page }) : page;
}
