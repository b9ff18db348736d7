import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { PromptMark } from '../../../lib/domain/prompts/own-prompt';
import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { searchPrompts } from '../../../lib/domain/prompts/search-prompts';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { TextField } from '../../controls/TextField';
import styles from './prompts.module.css';
import { sayKind } from './say-kind';
import type { PromptCollection } from './use-prompt-collection';

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 20;

interface AllPromptsProps {
  readonly collection: PromptCollection;
  /** Opens one of them to rehearse; null adds one. */
  readonly onRehearse: (promptId: string | null) => void;
}

/** One's own, pinned and hidden prompts, and a search in all of them. */
export function AllPrompts({ collection: { prompts, own, marks }, onRehearse }: AllPromptsProps) {
  const mine = new Set(own.flatMap(({ id, replaces }) => (replaces === null ? id : [id, replaces])));
  const among = (ids: ReadonlySet<string>) => prompts.filter(({ id }) => ids.has(id));
  return (
    <div class={styles['view']}>
      <Card title={say('own-prompts.title')}>
        <div class={styles['part']}>
          {mine.size === 0 && <p class={styles['soft']}>{say('own-prompts.none')}</p>}
          <Rows prompts={among(mine)} {...{ marks, onRehearse }} />
          <div>
            <Button icon={Plus} onClick={() => onRehearse(null)}>
              {say('own-prompts.add')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={say('own-prompts.pinned')}>
        {marks.pinned.size === 0 && <p class={styles['soft']}>{say('own-prompts.pinned.none')}</p>}
        <Rows prompts={among(marks.pinned)} {...{ marks, onRehearse }} />
      </Card>
      <Library {...{ prompts, marks, onRehearse }} />
      {marks.hidden.size > 0 && (
        <Disclosure summary={say('own-prompts.hidden')}>
          <Rows prompts={among(marks.hidden)} {...{ marks, onRehearse }} />
        </Disclosure>
      )}
    </div>
  );
}

interface Marked extends Pick<PromptCollection, 'prompts' | 'marks'> {
  readonly onRehearse: AllPromptsProps['onRehearse'];
}

function Library({ prompts, marks, onRehearse }: Marked) {
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const found = searchPrompts(prompts, query, sayKind);
  return (
    <Card title={say('own-prompts.library')} aside={found.length}>
      <div class={styles['part']}>
        <TextField label={say('prompts.search')} value={query} onInput={setQuery} />
        {found.length === 0 && <p class={styles['soft']}>{say('prompts.search.none')}</p>}
        <Rows prompts={isWhole ? found : found.slice(0, FIRST_ROWS)} {...{ marks, onRehearse }} />
        {!isWhole && found.length > FIRST_ROWS && (
          <Button variant="quiet" isWide onClick={() => setWhole(true)}>
            {say('prompts.all')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Rows({ prompts, marks, onRehearse }: Marked) {
  if (prompts.length === 0) return null;
  return (
    <ul class={styles['rows']}>
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <p class={styles['text']}>{prompt.text}</p>
          <p class={styles['soft']}>{sayKind(prompt)}</p>
          <Deeds {...{ prompt, marks, onRehearse }} />
        </li>
      ))}
    </ul>
  );
}

function Deeds({ prompt, marks, onRehearse }: Omit<Marked, 'prompts'> & { readonly prompt: Prompt }) {
  const { run } = useApp();
  const { id: promptId, text: words } = prompt;
  const isPinned = marks.pinned.has(promptId);
  const isHidden = marks.hidden.has(promptId);
  const set = (mark: PromptMark['mark'] | null) => void run('prompt.set-mark', { promptId, mark });
  const deeds = [
    [say('prompts.rehearse'), () => onRehearse(promptId)],
    [say(isPinned ? 'own-prompts.unpin' : 'own-prompts.pin'), () => set(isPinned ? null : 'pinned')],
    [say(isHidden ? 'own-prompts.unhide' : 'own-prompts.hide'), () => set(isHidden ? null : 'hidden')],
  ] as const;
  return (
    <div class={styles['deeds']}>
      {deeds.map(([deed, onClick]) => (
        <Button
          key={deed}
          variant="quiet"
          aria-label={say('own-prompts.of', { deed, words })}
          onClick={onClick}
        >
          {deed}
        </Button>
      ))}
    </div>
  );
}
