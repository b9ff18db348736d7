import type { Instrument, PublishedFigure } from '../../lib/domain/alliance/instrument';
import { say } from '../../lib/words/index';
import { Disclosure } from '../controls/Disclosure';
import styles from './Measure.module.css';

/** Where key, bands and figures come from, whether a source that was read confirms them, and what the owners ask. */
export function MeasureAbout({ instrument }: { instrument: Instrument }) {
  const { key, bands, figures, terms, licence } = instrument;
  if (licence === 'built') return <p>{say('measure.about.built')}</p>;
  return (
    <Disclosure summary={say('measure.about')}>
      <div class={styles['about']}>
        <p>
          {say(key.verified ? 'measure.about.key' : 'measure.about.key.unverified', { source: key.source })}
        </p>
        {bands && (
          <p>
            {say(bands.verified ? 'measure.about.bands' : 'measure.about.bands.unverified', {
              source: bands.source,
            })}
          </p>
        )}
        {figures.map((figure) => (
          <p key={`${figure.kind}-${figure.of}`}>{sayFigure(figure)}</p>
        ))}
        <p>{say('measure.about.terms', { terms })}</p>
      </div>
    </Disclosure>
  );
}

function sayFigure({ kind, value, of, source, verified }: PublishedFigure): string {
  const words = { kind: say(`measure.figure.kind.${kind}`), value, of, source };
  return verified ? say('measure.figure', words) : say('measure.figure.unverified', words);
}
