import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { OwnPrompt } from '../../../lib/domain/prompts/own-prompt';
import type { Prompt, PromptAudience } from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import { formatWhen } from '../../records/session-words';
import { useDraftedForm } from '../use-drafted-form';
import { useKeepMine } from '../use-keep-mine';
import { PromptAbout } from './PromptAbout';
import { PromptKind } from './PromptKind';
import styles from './prompts.module.css';
import type { PromptCollection } from './use-prompt-collection';

interface RehearsalProps {
  readonly collection: PromptCollection;
  /** Null for one that is added. */
  readonly promptId: string | null;
  /** For whom one that is added is, unless something else is chosen. */
  readonly audience: PromptAudience;
  /** Shows another one instead, or, without an id, all of them. */
  readonly onShow: (promptId?: string) => void;
}

/** One prompt in large letters to read aloud; what felt off about it, and the next wording. */
export function Rehearsal({ collection, promptId, audience, onShow }: RehearsalProps) {
  const prompt = collection.prompts.find(({ id }) => id === promptId) ?? null;
  // One that stands for a prompt the library has no longer stands for itself.
  const own = collection.own.find(({ id, replaces }) => id === promptId || replaces === promptId) ?? null;
  return (
    <>
      {prompt && (
        <Card title={say('rehearse.title')}>
          <div class={styles['part']}>
            <p class={styles['aloud']}>{prompt.text}</p>
            <p class={styles['soft']}>{say('rehearse.aloud')}</p>
            <PromptAbout prompt={prompt} hasPrinciple />
          </div>
        </Card>
      )}
      <Wording {...{ prompt, own, audience, onShow }} />
      {own && own.versions.length > 0 && <Versions own={own} />}
    </>
  );
}

interface WordingProps extends Pick<RehearsalProps, 'audience' | 'onShow'> {
  readonly prompt: Prompt | null;
  readonly own: OwnPrompt | null;
}

function Wording({ prompt, own, audience, onShow }: WordingProps) {
  const { run, newId } = useApp();
  const [freshId] = useState(newId);
  const [hasSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const draft = prompt?.id ?? 'new';
  const { form, base, set, latest } = useDraftedForm(draftAddress.rehearsal(draft), undefined, {
    words: prompt?.text ?? '',
    feltOff: own?.feltOff ?? '',
    topic: prompt?.topic ?? 'whole',
    state: prompt?.state ?? 'routine',
    audience: prompt?.audience ?? audience,
    voice: prompt?.voice ?? 'says',
  });
  const isContested = problem instanceof ChangedElsewhereError;
  const isEmpty = form.words.trim() === '';
  // One of the library keeps its kind, whatever its words.
  const isOfOnesOwn = !prompt || prompt.group === 'own';
  const saveOver = async (began: Omit<typeof form, 'feltOff'>) => {
    const entered = latest();
    if (entered.words.trim() === '') return;
    const replaces = own ? own.replaces : (prompt?.id ?? null);
    const ownId = own?.id ?? freshId;
    const outcome = await run(
      'own-prompt.save',
      { ...entered, draft, ownId, replaces, base: began.words, ...(own && { baseKind: began }) },
      { isQuiet: true },
    );
    setProblem(outcome.ok ? null : outcome.error);
    setSaved(outcome.ok);
    if (outcome.ok && !prompt) onShow(ownId);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver(base)));
  // Once the other's is shown here, saving again is a decision for this one.
  const { keepMine } = useKeepMine(prompt, () => saveOver(prompt ? { ...prompt, words: prompt.text } : base));
  return (
    <Card title={say(prompt ? 'own-prompts.title' : 'rehearse.add.title')}>
      <div class={styles['part']}>
        {prompt && (
          <TextArea
            label={say('rehearse.felt-off')}
            hint={say('rehearse.felt-off.hint')}
            rows={2}
            value={form.feltOff}
            onInput={(feltOff) => set({ feltOff })}
          />
        )}
        <TextArea
          label={say('rehearse.words')}
          error={isEmpty && hasSaved ? say('rehearse.empty') : undefined}
          rows={3}
          value={form.words}
          onInput={(words) => set({ words })}
        />
        {isOfOnesOwn && <PromptKind kind={form} onChange={set} />}
        {problem !== null && (
          <Notice tone="problem">
            {isContested ? say('rehearse.other', { other: prompt?.text ?? '' }) : errorSentence(problem)}
          </Notice>
        )}
        <div class={styles['deeds']}>
          <Button
            variant="primary"
            aria-disabled={isEmpty}
            onClick={() => (isContested ? void keepMine() : save())}
          >
            {say('rehearse.save')}
          </Button>
          {own && <Remove {...{ own, onShow }} />}
        </div>
        <p role="status" class={styles['soft']}>
          {hasSaved && form.words === base.words && say('rehearse.saved')}
        </p>
      </div>
    </Card>
  );
}

function Remove({ own, onShow }: Pick<RehearsalProps, 'onShow'> & { readonly own: OwnPrompt }) {
  const { run } = useApp();
  const remove = async () => {
    const { ok } = await run('own-prompt.remove', { ownId: own.id });
    if (ok && own.replaces === null) onShow();
  };
  return <Button onClick={() => void remove()}>{say('rehearse.remove')}</Button>;
}

function Versions({ own }: { own: OwnPrompt }) {
  return (
    <Disclosure summary={say('rehearse.versions', { count: own.versions.length })}>
      <ul class={styles['rows']}>
        {[...own.versions].reverse().map(({ words, feltOff, at }) => (
          <li key={at}>
            <p class={styles['text']}>{words}</p>
            {feltOff !== '' && <p>{feltOff}</p>}
            <p class={styles['soft']}>{say('rehearse.version', { at: formatWhen(at) })}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
