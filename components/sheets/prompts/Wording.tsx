import { useRef, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { tellPrompt } from '../../../lib/commands/told/prompt-told';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import type { Together } from '../../../lib/domain/practice/two-versions';
import { type OwnPrompt, type PromptForm, promptFormOf } from '../../../lib/domain/prompts/own-prompt';
import type { Prompt, PromptAudience } from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { focusOn } from '../../controls/rescue-focus';
import { TextArea } from '../../controls/TextArea';
import { contest } from '../contest';
import { SaveProblem } from '../SaveProblem';
import { useDraftedForm } from '../use-drafted-form';
import { PromptKind } from './PromptKind';
import styles from './prompts.module.css';

interface WordingProps {
  /** Null for one that is added. */
  readonly promptId: string | null;
  /** Null for one that is added, or gone. */
  readonly prompt: Prompt | null;
  /** The practitioner's own words of it, if there are any. */
  readonly own: OwnPrompt | null;
  /** For whom one that is added is, unless something else is chosen. */
  readonly audience: PromptAudience;
  /** Shows another one instead, or, without an id, all of them. */
  readonly onShow: (promptId?: string) => void;
}

/** A note and the words that it is about are one thing. */
const TOGETHER: Together<PromptForm> = [['feltOff', 'about']];

/** What felt off about a prompt, its next wording, and the way back to the library's. */
export function Wording({ promptId, prompt, own, audience, onShow }: WordingProps) {
  const { run, newId } = useApp();
  const [freshId] = useState(newId);
  const [isKept, setKept] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const draftId = promptId ?? 'new';
  const standing = own ? promptFormOf(own) : formOf(prompt, audience);
  const draft = useDraftedForm(draftAddress.rehearsal(draftId), undefined, standing, TOGETHER);
  const { form, set } = draft;
  const isEmpty = !isVisible(form.words);
  // One of the library keeps its kind, whatever its words.
  const isOfOnesOwn = !prompt || prompt.group === 'own';
  const saveOver = async (base: PromptForm) => {
    const entered = draft.latest();
    setAsked(true);
    if (!isVisible(entered.words)) return;
    // One that is gone comes back as what it was.
    const ownId = own?.id ?? (prompt ? freshId : (promptId ?? freshId));
    const about = { draft: draftId, ownId, replaces: own ? own.replaces : (prompt?.id ?? null) };
    const outcome = await run(
      'own-prompt.save',
      { ...about, form: entered, base: prompt && base },
      { isQuiet: true },
    );
    setError(outcome.ok ? null : outcome.error);
    setKept(outcome.ok);
    if (outcome.ok) draft.settle(keptOf(entered, base));
    if (outcome.ok && !prompt) onShow(ownId);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver(draft.base)));
  return (
    <Card title={say(prompt ? 'own-prompts.title' : 'rehearse.add.title')}>
      <div class={styles['part']} ref={place}>
        {promptId !== null && (
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
          error={isEmpty && isAsked ? say('rehearse.empty') : undefined}
          rows={3}
          value={form.words}
          onInput={(words) => set({ words })}
        />
        {isOfOnesOwn && <PromptKind kind={form} onChange={set} />}
        <SaveProblem error={error} {...contest(draft, tellPrompt(standing), saveOver)} />
        <div class={styles['deeds']}>
          <Button variant="primary" aria-disabled={isEmpty} onClick={save}>
            {say('rehearse.save')}
          </Button>
          {own && (
            <Remove
              {...{ own, isOfOnesOwn }}
              onRemoved={() => {
                setKept(false);
                if (isOfOnesOwn) onShow();
                else focusOn(place.current?.querySelector('textarea'));
              }}
            />
          )}
        </div>
        <p role="status" class={styles['soft']}>
          {isKept && JSON.stringify(form) === JSON.stringify(standing) && say('rehearse.saved')}
        </p>
      </div>
    </Card>
  );
}

/** A prompt of the library as a form that is not begun, or an empty one. */
function formOf(prompt: Prompt | null, audience: PromptAudience): PromptForm {
  if (!prompt)
    return { words: '', feltOff: '', about: '', topic: 'whole', state: 'routine', audience, voice: 'says' };
  const { text: words, topic, state, voice } = prompt;
  return { words, feltOff: '', about: words, topic, state, audience: prompt.audience, voice };
}

/** What stands once a form was saved: a note goes along with former words. */
function keptOf(form: PromptForm, base: PromptForm): PromptForm {
  const words = form.words.trim();
  return { ...form, words, about: words, feltOff: words === base.words ? form.feltOff.trim() : '' };
}

interface RemoveProps {
  readonly own: OwnPrompt;
  /** Whether nothing of the library stands in its place once it is removed. */
  readonly isOfOnesOwn: boolean;
  readonly onRemoved: () => void;
}

/** Removes one's own words, with a way back. */
function Remove({ own, isOfOnesOwn, onRemoved }: RemoveProps) {
  const { run, notify } = useApp();
  const remove = async () => {
    const { ok } = await run('own-prompt.remove', own);
    if (!ok) return;
    const action = { label: say('session.undo'), run: () => run('own-prompt.put-back', own) };
    const text = say(isOfOnesOwn ? 'rehearse.removed.added' : 'rehearse.removed');
    notify({ tone: 'info', text, action });
    onRemoved();
  };
  return (
    <Button onClick={() => void remove()}>
      {say(isOfOnesOwn ? 'rehearse.remove.added' : 'rehearse.remove')}
    </Button>
  );
}
