import { useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { EMPTY_CHECK, type SelfCheckForm } from '../../lib/commands/self-check-commands';
import { tellWeek, tellWeekAnswer } from '../../lib/commands/told/week-told';
import { localDate } from '../../lib/domain/practice/local-date';
import {
  SELF_ANSWERS,
  SELF_DIMENSIONS,
  type SelfAnswer,
  type SelfCheck,
  type SelfDimension,
  weekOf,
} from '../../lib/domain/practice/self-check';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { DraftedDialog } from './DraftedDialog';
import type { SheetProps } from './SheetHost';
import { EarlierWeeks } from './self-check/EarlierWeeks';
import styles from './sheets.module.css';
import { type DraftedForm, useDraftedForm } from './use-drafted-form';

/** The practitioner's own week: ten things, four words for each, private. */
export function SelfCheckSheet({ onClose }: SheetProps<'self-check'>) {
  const { now } = useApp();
  const own = usePractitioner();
  if (!own) return null;
  const week = weekOf(localDate(now()));
  const standing = own.checks.find((check) => check.weekOf === week) ?? null;
  const earlier = own.checks.filter((check) => check.weekOf !== week);
  return <WeekForm {...{ week, standing, earlier, onClose }} />;
}

interface WeekFormProps {
  readonly week: string;
  readonly standing: SelfCheck | null;
  readonly earlier: readonly SelfCheck[];
  readonly onClose: () => void;
}

function WeekForm({ week, standing, earlier, onClose }: WeekFormProps) {
  const { run } = useApp();
  const [asks, setAsks] = useState(false);
  const saved: SelfCheckForm = standing ? { answers: standing.answers, words: standing.words } : EMPTY_CHECK;
  const draft = useDraftedForm(draftAddress.selfCheck(week), undefined, saved);
  const answer = (dimension: SelfDimension, given: SelfAnswer | null) =>
    draft.set(({ answers: { [dimension]: _before, ...others } }) => ({
      answers: given === null ? others : { ...others, [dimension]: given },
    }));
  return (
    <DraftedDialog
      title={say('self-check.title')}
      saveWord={say('self-check.save')}
      told={{ ...tellWeek(saved), answers: tellOtherAnswers(draft) }}
      save={(form, base) => run('self-check.save', { weekOf: week, form, base }, { isQuiet: true })}
      {...{ draft, onClose }}
      isWide
    >
      <p class={styles['soft']}>{say('self-check.intro')}</p>
      <p>{say('self-check.question')}</p>
      {SELF_DIMENSIONS.map((dimension) => (
        <Answer
          key={dimension}
          dimension={dimension}
          value={draft.form.answers[dimension] ?? null}
          onChange={(given) => answer(dimension, given)}
        />
      ))}
      <TextArea
        label={say('self-check.words')}
        rows={2}
        value={draft.form.words}
        onInput={(words) => draft.set({ words })}
      />
      {asks ? (
        <EarlierWeeks checks={earlier} />
      ) : (
        <Button variant="quiet" onClick={() => setAsks(true)}>
          {say('self-check.earlier')}
        </Button>
      )}
    </DraftedDialog>
  );
}

const BLANK = 'blank';

/** The answers that another window changed, and that are not the ones here. */
function tellOtherAnswers({ standing: there, base, form }: DraftedForm<SelfCheckForm>): readonly string[] {
  const isOther = (each: SelfDimension) =>
    there.answers[each] !== base.answers[each] && there.answers[each] !== form.answers[each];
  return SELF_DIMENSIONS.filter(isOther).map((each) => tellWeekAnswer(there, each));
}

interface AnswerProps {
  readonly dimension: SelfDimension;
  readonly value: SelfAnswer | null;
  readonly onChange: (value: SelfAnswer | null) => void;
}

function Answer({ dimension, value, onChange }: AnswerProps) {
  const options = [BLANK, ...SELF_ANSWERS] as const;
  return (
    <Segmented
      label={say(`self-check.dimension.${dimension}`)}
      value={value ?? BLANK}
      options={options.map((each) => ({ value: each, label: say(`self-check.answer.${each}`) }))}
      onChange={(given) => onChange(given === BLANK ? null : given)}
    />
  );
}
