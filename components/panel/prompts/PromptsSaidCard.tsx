import { Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import type { Session } from '../../../lib/domain/practice/session';
import { LANDINGS, type Landing, type PromptSaid } from '../../../lib/domain/prompts/prompt-said';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Checkbox } from '../../controls/Checkbox';
import { IconButton } from '../../controls/IconButton';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import { TakeToSupervision } from '../../records/TakeToSupervision';
import { BelongsTo } from './BelongsTo';
import styles from './prompts-said.module.css';
import { useLanding } from './use-landing';

/** Which prompts were said in a session, and how each landed. */
export function PromptsSaidCard({ session }: { session: Session }) {
  const isSafetyFirst = useSafetyFirst();
  const list = useRef<HTMLUListElement>(null);
  const { promptsSaid } = session;
  if (isSafetyFirst) return null;
  return (
    <Card title={say('landed.title')}>
      {promptsSaid.length === 0 && <p class={styles['soft']}>{say('landed.none')}</p>}
      <ul ref={list} class={styles['list']} tabIndex={-1} aria-label={say('landed.title')}>
        {promptsSaid.map((said) => (
          <li key={said.id}>
            <Said {...{ session, said }} onRemoved={() => list.current?.focus()} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface SaidProps {
  readonly session: Session;
  readonly said: PromptSaid;
  readonly onRemoved: () => void;
}

function Said({ session, said, onRemoved }: SaidProps) {
  const { run, notify } = useApp();
  const { id: sessionId } = session;
  const words = { words: said.words };
  const remove = async () => {
    const { ok } = await run('prompt.unsay', { sessionId, saidId: said.id });
    if (!ok) return;
    onRemoved();
    const undo = () => run('prompt.restore', { sessionId, said });
    notify({
      tone: 'info',
      text: say('landed.removed'),
      action: { label: say('session.undo'), run: undo },
    });
  };
  return (
    <div class={styles['said']}>
      <div class={styles['head']}>
        <p class={styles['words']}>{said.words}</p>
        <IconButton icon={Trash2} label={say('landed.remove', words)} onClick={() => void remove()} />
      </div>
      <HowItLanded {...{ session, said }} />
      <div>
        <TakeToSupervision
          {...{ clientId: session.clientId, source: 'prompt', sourceId: said.id }}
          words={say('supervision.about.prompt', words)}
        />
      </div>
    </div>
  );
}

/** Quick words are kept as they are ticked, own words as their field is left. */
function HowItLanded({ session, said }: Pick<SaidProps, 'session' | 'said'>) {
  const { text, write, problem, isContested, keep } = useLanding(session, said);
  const keepWords = () => {
    if (text.trim() !== said.landingWords && !isContested) keep(() => ({}));
  };
  const tick = (landing: Landing, isTicked: boolean) =>
    keep(({ landings }) => {
      const others = landings.filter((each) => each !== landing);
      return { landings: isTicked ? [...others, landing] : others };
    });
  return (
    <fieldset class={styles['landed']}>
      <legend class="visually-hidden">{say('landed.how', { words: said.words })}</legend>
      <div class={styles['quick']}>
        {LANDINGS.map((landing) => (
          <Checkbox
            key={landing}
            label={say(`landing.${landing}`)}
            isChecked={said.landings.includes(landing)}
            onChange={(isChecked) => tick(landing, isChecked)}
          />
        ))}
      </div>
      <TextArea
        label={say('landed.words')}
        hint={say('landed.words.hint')}
        rows={2}
        value={text}
        onInput={write}
        onBlur={keepWords}
      />
      <BelongsTo {...{ session, said }} onChange={(change) => keep(() => change)} />
      {problem !== null && (
        <Notice tone="problem">
          <p>{isContested ? say('landed.other', { other: sayLanded(said) }) : errorSentence(problem)}</p>
          <Button onClick={() => keep(() => ({}))}>{say('landed.save')}</Button>
        </Notice>
      )}
    </fieldset>
  );
}

function sayLanded({ landings, landingWords }: PromptSaid): string {
  return [...landings.map((landing) => say(`landing.${landing}`)), landingWords].filter(Boolean).join(', ');
}
