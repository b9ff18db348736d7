import { Maximize2, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import { audiencesOf, progressPage } from '../../../lib/domain/practice/progress-page';
import { readable } from '../../../lib/domain/practice/readable';
import { say } from '../../../lib/words/index';
import { useActions, useGoals } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Segmented } from '../../controls/Segmented';
import { CarersSee } from '../../records/CarersSee';
import { WithClient } from '../client/WithClient';
import type { DocumentProps } from '../documents/document';
import styles from './Progress.module.css';
import { isBlank, ProgressSheet } from './ProgressSheet';
import { ShownAlone } from './ShownAlone';

/** A page for the client: goals and actions that are ticked to be shown, in their words; to look at together or to print. */
export function ProgressDocument({ target: { clientId } }: DocumentProps<'progress'>) {
  return <WithClient clientId={clientId}>{({ client }) => <Progress client={client} />}</WithClient>;
}

function Progress({ client }: { client: Client }) {
  const audiences = audiencesOf(client);
  const [chosen, setChosen] = useState(audiences[0] ?? 'everyone');
  const [isAlone, setAlone] = useState(false);
  const [goals, actions] = [useGoals(client.id), useActions(client.id)];
  if (!goals || !actions) return null;
  const audience = audiences.includes(chosen) ? chosen : (audiences[0] ?? 'everyone');
  const page = progressPage(client, readable(goals), readable(actions), audience);
  const sheet = <ProgressSheet {...{ client, page, audience }} />;
  return (
    <>
      <div class={styles['bar']}>
        <p class={styles['soft']}>{say(isBlank(page) ? 'progress.none' : 'progress.print.note')}</p>
        <div class={styles['deeds']}>
          <Button variant="primary" icon={Maximize2} disabled={isBlank(page)} onClick={() => setAlone(true)}>
            {say('progress.show')}
          </Button>
          <Button icon={Printer} onClick={() => window.print()}>
            {say('progress.print')}
          </Button>
        </div>
      </div>
      {audiences.length > 1 && (
        <div class={styles['audience']}>
          <Segmented
            label={say('progress.audience')}
            value={audience}
            options={audiences.map((value) => ({ value, label: say(`progress.audience.${value}`) }))}
            onChange={setChosen}
          />
          <CarersSee client={client} />
        </div>
      )}
      {isAlone ? <ShownAlone onEnd={() => setAlone(false)}>{sheet}</ShownAlone> : sheet}
    </>
  );
}
