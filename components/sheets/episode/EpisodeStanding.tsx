import type { EpisodeSheetForm } from '../../../lib/commands/episode-commands';
import { EPISODE_STATUSES, type EpisodeStatus } from '../../../lib/domain/practice/episode';
import { say } from '../../../lib/words/index';
import { Checkbox } from '../../controls/Checkbox';
import { Segmented } from '../../controls/Segmented';
import styles from './Episode.module.css';

interface EpisodeStandingProps {
  readonly form: EpisodeSheetForm;
  readonly onChange: (change: Partial<EpisodeSheetForm>) => void;
}

/** Where it stands, whether to come back to it, and whether to take it to supervision: a person says so, nothing else. */
export function EpisodeStanding({ form, onChange }: EpisodeStandingProps) {
  const decide = (status: EpisodeStatus) => onChange({ status, checkDue: status !== 'not-wanted' });
  return (
    <div class={styles['standing']}>
      <Segmented
        label={say('episode.status')}
        value={form.status}
        options={EPISODE_STATUSES.map((value) => ({ value, label: say(`episode.status.${value}`) }))}
        onChange={decide}
      />
      <p class={styles['soft']}>{say('episode.status.hint')}</p>
      <Checkbox
        label={say('episode.check')}
        isChecked={form.checkDue}
        onChange={(checkDue) => onChange({ checkDue })}
      />
      <Checkbox
        label={say('episode.supervision')}
        isChecked={form.forSupervision}
        onChange={(forSupervision) => onChange({ forSupervision })}
      />
    </div>
  );
}
