import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { tellQuestion } from '../../../lib/commands/told/question-told';
import { startFromSupervision } from '../../../lib/domain/practice/episode-start';
import type { Question, QuestionForm } from '../../../lib/domain/supervision/question';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { TextArea } from '../../controls/TextArea';
import { firstWords } from '../../records/first-words';
import { contest } from '../../sheets/contest';
import { SaveProblem } from '../../sheets/SaveProblem';
import { useDraftedForm } from '../../sheets/use-drafted-form';
import { QuestionSourceLine } from './QuestionSourceLine';
import styles from './Supervision.module.css';

interface OpenQuestionProps {
  readonly question: Question;
  readonly onMove: (by: 1 | -1) => void;
  /** It is no longer among the open ones. */
  readonly onGone: () => void;
}

/** One question to take along, with room for what came of it. */
export function OpenQuestion({ question, onMove, onGone }: OpenQuestionProps) {
  const { run, notify, place } = useApp();
  const { store } = useVault();
  const [error, setError] = useState<unknown>(null);
  const standing: QuestionForm = { words: question.words, outcome: question.outcome };
  const { id, clientId } = question;
  const draft = useDraftedForm(draftAddress.question(id), clientId ?? undefined, standing);
  const { form, set } = draft;
  const save = async (from: QuestionForm, isSettled: boolean) => {
    const entered = draft.latest();
    const input = { questionId: id, form: entered, base: from, isSettled };
    const outcome = await run('question.save', input, { isQuiet: true });
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) draft.settle({ words: entered.words.trim(), outcome: entered.outcome.trim() });
    if (outcome.ok && isSettled) onGone();
    return outcome;
  };
  const saveOnce = useOnce(async (isSettled: boolean) => void (await save(draft.base, isSettled)));
  const remove = async () => {
    const after = (await store.read('questions', id))?.revision ?? 0;
    const { ok } = await run('question.remove', { questionId: id });
    if (!ok) return;
    onGone();
    const undo = () => run('question.restore', { question, after });
    notify({
      tone: 'info',
      text: say('supervision.removed'),
      action: { label: say('session.undo'), run: undo },
    });
  };
  /** A strain seen in supervision: its log stands over the client's page. */
  const writeAbout = (about: string) => {
    const start = startFromSupervision(form.outcome.trim() || form.words.trim());
    const sheet = { kind: 'episode', episodeId: null, sessionId: null, start } as const;
    place.value = { ...place.value, target: { kind: 'client', clientId: about }, clientId: about, sheet };
  };
  const isChanged = form.words !== standing.words || form.outcome !== standing.outcome;
  const named = { words: firstWords(question.words) };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields of one question among others, told apart by it
    <div class={styles['item']} role="group" aria-label={named.words}>
      <div class={styles['head']}>
        <QuestionSourceLine question={question} />
        <IconButton
          icon={ArrowUp}
          label={say('supervision.up', named)}
          data-move={-1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={say('supervision.down', named)}
          data-move={1}
          onClick={() => onMove(1)}
        />
        <IconButton icon={Trash2} label={say('supervision.remove', named)} onClick={() => void remove()} />
      </div>
      <TextArea
        label={say('supervision.words')}
        rows={2}
        value={form.words}
        onInput={(words) => set({ words })}
      />
      <TextArea
        label={say('supervision.outcome')}
        rows={2}
        value={form.outcome}
        onInput={(outcome) => set({ outcome })}
      />
      <SaveProblem error={error} {...contest(draft, tellQuestion(standing), (from) => save(from, false))} />
      <div class={styles['deeds']}>
        {isChanged && <Button onClick={() => saveOnce(false)}>{say('supervision.save')}</Button>}
        {clientId !== null && (
          <Button
            variant="quiet"
            aria-label={say('episodes.of', { deed: say('supervision.episode'), what: named.words })}
            onClick={() => writeAbout(clientId)}
          >
            {say('supervision.episode')}
          </Button>
        )}
        <Button aria-label={say('supervision.settle.of', named)} onClick={() => saveOnce(true)}>
          {say('supervision.settle')}
        </Button>
      </div>
    </div>
  );
}
