import { Fragment } from 'preact';
import { type AttentionFact, factLevel } from '../../lib/domain/practice/attention';
import { say } from '../../lib/words/index';
import { Tag } from '../controls/Tag';
import { sayComponents } from '../records/attention-words';
import { LevelIcon } from '../records/signals/LevelMark';

/** Strain that is open, and what the client said or left unsaid, or answered about harm or risk, which comes before it. */
const AS_STRAIN: ReadonlySet<AttentionFact['kind']> = new Set([
  'risk',
  'concern',
  'declined',
  'open-strain',
  'open-episode',
]);

/** What is worth a look about one client, each in a word or two with the shape of its level; whoever hears it is told the louder one. */
export function FactTags({ facts }: { facts: readonly AttentionFact[] }) {
  return facts.map((fact) => (
    <Fragment key={fact.kind}>
      {factLevel(fact.kind) === 'worth-a-conversation' && (
        <span class="visually-hidden">{say('signal.level.worth-a-conversation')}:</span>
      )}
      <Tag tone={AS_STRAIN.has(fact.kind) ? 'strain' : 'neutral'}>
        <LevelIcon level={factLevel(fact.kind)} />
        {say(`attention.short.${fact.kind}`)}
        {'signals' in fact && ` (${sayComponents(fact.signals)})`}
      </Tag>
      <span class="visually-hidden">,</span>
    </Fragment>
  ));
}
