import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import styles from './PanelFooter.module.css';
import type { StepProps } from './step-props';
import { useLabel } from './use-label';

/** What the panel knows of the page beside it, and the binding between page and client. */
export function PanelFooter({ client, session, address }: StepProps & { address: string | null }) {
  const { run } = useApp();
  const practitioner = usePractitioner();
  const label = useLabel(client, session);
  const bound = practitioner?.bindings.find((binding) => binding.address === address);
  const isBound = bound?.clientIds.includes(client.id) ?? false;
  if (address === null) return <footer class={styles['footer']}>{say('panel.page.unknown')}</footer>;
  const input = { address, clientId: client.id };
  return (
    <footer class={styles['footer']}>
      <span class={styles['page']} title={address}>
        {isBound ? say('panel.page.bound', { page: shortPage(address), label }) : shortPage(address)}
      </span>
      {isBound ? (
        <Button variant="quiet" onClick={() => void run('page.unbind', input)}>
          {say('panel.page.unbind')}
        </Button>
      ) : (
        <Button variant="quiet" onClick={() => void run('page.bind', input)}>
          {say('panel.page.bind', { label })}
        </Button>
      )}
    </footer>
  );
}

function shortPage(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
