import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';

/** The client's label as it may be shown now: hidden during a session if the practitioner chose so. */
export function useLabel(client: Pick<Client, 'label'>, session: Session | null): string {
  const { settings } = useApp();
  const isHidden = settings.value.hideLabels && session?.status === 'running';
  return isHidden ? say('rater.client') : client.label;
}
