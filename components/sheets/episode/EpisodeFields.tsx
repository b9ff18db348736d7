import type { Client } from '../../../lib/domain/practice/client';
import {
  EPISODE_KINDS,
  EPISODE_PARTS,
  EPISODE_SOURCES,
  type EpisodeForm,
  type EpisodeMarker,
  MANNERS,
  type Manner,
  REPAIR_WAYS,
} from '../../../lib/domain/practice/episode';
import { withAttempt } from '../../../lib/domain/practice/episode-life';
import { say } from '../../../lib/words/index';
import { Checkbox } from '../../controls/Checkbox';
import { Disclosure } from '../../controls/Disclosure';
import { Segmented } from '../../controls/Segmented';
import { SelectField } from '../../controls/SelectField';
import { TextArea } from '../../controls/TextArea';
import type { FormChange } from '../use-drafted-form';
import styles from './Episode.module.css';
import { markersFor } from './episode-markers';
import { IntensityFields } from './IntensityFields';

interface EpisodeFieldsProps extends FieldsProps {
  readonly client: Client;
}

interface FieldsProps {
  readonly form: EpisodeForm;
  readonly onChange: (change: FormChange<EpisodeForm>) => void;
}

/** What was noticed, how strong it was, one's own part, what was tried and how it was taken. */
export function EpisodeFields({ client, form, onChange }: EpisodeFieldsProps) {
  return (
    <>
      <TextArea
        label={say('episode.words')}
        value={form.words}
        rows={2}
        onInput={(words) => onChange({ words })}
      />
      <Segmented
        label={say('episode.kind')}
        value={form.kind}
        options={EPISODE_KINDS.map((value) => ({ value, label: say(`episode.kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <div class={styles['pair']}>
        <SelectField
          label={say('episode.part')}
          value={form.part ?? 'none'}
          options={(['none', ...EPISODE_PARTS] as const).map((value) => ({
            value,
            label: say(`episode.part.${value}`),
          }))}
          onChange={(part) => onChange({ part: part === 'none' ? null : part })}
        />
        <SelectField
          label={say('episode.source')}
          value={form.source}
          options={EPISODE_SOURCES.map((value) => ({ value, label: say(`episode.source.${value}`) }))}
          onChange={(source) => onChange({ source })}
        />
      </div>
      <Markers {...{ form, onChange }} />
      <IntensityFields
        client={client}
        value={form.intensity}
        onChange={(change) => onChange(({ intensity }) => ({ intensity: change(intensity) }))}
      />
      <TextArea
        label={say('episode.own-part')}
        hint={say('episode.own-part.hint')}
        value={form.ownPart}
        rows={2}
        onInput={(ownPart) => onChange({ ownPart })}
      />
      <Checkbox
        label={say('episode.difference')}
        isChecked={form.touchesDifference}
        onChange={(touchesDifference) => onChange({ touchesDifference })}
      />
      <Tried {...{ form, onChange }} />
      <TextArea
        label={say('episode.reaction')}
        value={form.reaction}
        rows={2}
        onInput={(reaction) => onChange({ reaction })}
      />
    </>
  );
}

function Markers({ form, onChange }: FieldsProps) {
  const { markers } = form;
  const set = (marker: EpisodeMarker, isNoticed: boolean) =>
    onChange((now) => {
      const others = now.markers.filter((each) => each !== marker);
      return { markers: isNoticed ? [...others, marker] : others };
    });
  return (
    <Disclosure summary={say('episode.markers')} isOpen={markers.length > 0}>
      <div class={styles['markers']}>
        {markersFor(form).map((marker) => (
          <Checkbox
            key={marker}
            label={say(`episode.marker.${marker}`)}
            isChecked={markers.includes(marker)}
            onChange={(isNoticed) => set(marker, isNoticed)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

const NO_MANNER = 'none';
const MANNER_CHOICES: readonly (Manner | typeof NO_MANNER)[] = [NO_MANNER, ...MANNERS];

function Tried({ form: { tried }, onChange }: FieldsProps) {
  const mannerOf = (way: string) => tried.find((attempt) => attempt.way === way)?.manner ?? NO_MANNER;
  return (
    <fieldset class={styles['group']}>
      <legend>{say('episode.tried')}</legend>
      <p class={styles['soft']}>{say('episode.tried.hint')}</p>
      <ol class={styles['tried']}>
        {REPAIR_WAYS.map((way) => (
          <li key={way}>
            <SelectField
              label={say(`episode.way.${way}`)}
              value={mannerOf(way)}
              options={MANNER_CHOICES.map((value) => ({ value, label: say(`episode.manner.${value}`) }))}
              onChange={(manner) =>
                onChange((now) => ({
                  tried: withAttempt(now.tried, way, manner === NO_MANNER ? null : manner),
                }))
              }
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
