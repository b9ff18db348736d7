import { useMemo } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Client } from '../../../lib/domain/practice/client';
import { everyParticipant } from '../../../lib/domain/practice/former-participants';
import { readable } from '../../../lib/domain/practice/readable';
import { type KnownWord, replaceWord, suspectsIn } from '../../../lib/domain/supervision/deidentify';
import { say } from '../../../lib/words/index';
import { SafetyLine, useSafetyFirst } from '../../app/SafetyLine';
import {
  useEpisodes,
  useGoals,
  useHeads,
  usePractitioner,
  useQuestions,
  useSessions,
} from '../../app/use-records';
import { StillTrend } from '../../charts/StillTrend';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Checkbox } from '../../controls/Checkbox';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import { type DraftedForm, useDraftedForm } from '../../sheets/use-drafted-form';
import { type ClientParts, WithClient } from '../client/WithClient';
import type { DocumentProps } from '../documents/document';
import { SummaryWaysOut } from './SummaryWaysOut';
import styles from './Supervision.module.css';
import { Suspects } from './Suspects';
import {
  SUMMARY_PARTS,
  type SummaryMaterial,
  type SummaryPart,
  summaryChart,
  summaryText,
} from './summary-text';

/** One page about a case for supervision: put together, freed of what Beside knows, decided on word by word, then taken out. */
export function CaseSummaryDocument({ target: { clientId } }: DocumentProps<'case-summary'>) {
  return <WithClient clientId={clientId}>{(parts) => <WithMaterial {...parts} />}</WithClient>;
}

function WithMaterial({ client, series }: ClientParts) {
  const { id } = client;
  const [sessions, episodes, goals] = [useSessions(id), useEpisodes(id), useGoals(id)];
  const questions = useQuestions();
  const known = useKnownWords(client);
  if (!sessions || !episodes || !goals || !questions || !known) return null;
  const isOurs = (question: { readonly clientId: string | null; readonly settledAt: number | null }) =>
    question.clientId === id && question.settledAt === null;
  const material: SummaryMaterial = {
    ...{ client, series, known },
    sessions: readable(sessions),
    episodes: readable(episodes),
    goals: readable(goals),
    questions: readable(questions).filter(isOurs),
  };
  return <Summary material={material} />;
}

interface SummaryForm {
  readonly ticked: readonly SummaryPart[];
  /** Null while it is what was put together. */
  readonly text: string | null;
  /** Whether the ratings are printed as a picture too. */
  readonly hasChart: boolean;
  /** Words that were looked at and may stay. */
  readonly kept: readonly string[];
}

const UNTOUCHED: SummaryForm = {
  ticked: SUMMARY_PARTS.filter((part) => part !== 'own-part'),
  text: null,
  hasChart: true,
  kept: [],
};

function Summary({ material }: { material: SummaryMaterial }) {
  const { id } = material.client;
  const { form, set } = useDraftedForm(draftAddress.caseSummary(id), id, UNTOUCHED);
  const { ticked, hasChart } = form;
  const isSafetyFirst = useSafetyFirst();
  // A page changed by hand keeps the prompts that were put in: it is shown again, as it was, once that is over.
  const quotesPrompts =
    (ticked.includes('prompts') && material.sessions.some(({ promptsSaid }) => promptsSaid.length > 0)) ||
    (ticked.includes('question') && material.questions.some(({ source }) => source === 'prompt'));
  return (
    <>
      <h1 class={styles['title']}>{say('summary.title')}</h1>
      <Notice tone="caution">{say('summary.warning')}</Notice>
      <Card title={say('summary.parts')}>
        {/* A changed text stands for itself: a tick taken away could not take its words away. */}
        <fieldset class={styles['part']} disabled={form.text !== null}>
          {SUMMARY_PARTS.map((part) => (
            <Checkbox
              key={part}
              label={say(`summary.part.${part}`)}
              isChecked={ticked.includes(part)}
              onChange={(isIn) =>
                set((now) => ({
                  ticked: SUMMARY_PARTS.filter((each) => (each === part ? isIn : now.ticked.includes(each))),
                }))
              }
            />
          ))}
        </fieldset>
        {ticked.includes('trend') && (
          <Checkbox
            label={say('summary.chart')}
            hint={say('summary.chart.hint')}
            isChecked={hasChart}
            onChange={(isIn) => set({ hasChart: isIn })}
          />
        )}
        {form.text !== null && (
          <div class={styles['deeds']}>
            <Button onClick={() => set({ text: null, kept: [] })}>{say('summary.anew')}</Button>
            <p class={styles['soft']}>{say('summary.anew.hint')}</p>
          </div>
        )}
      </Card>
      {isSafetyFirst && quotesPrompts ? <SafetyLine /> : <Text {...{ material, form, set }} />}
    </>
  );
}

interface TextProps {
  readonly material: SummaryMaterial;
  readonly form: SummaryForm;
  readonly set: DraftedForm<SummaryForm>['set'];
}

/** What was put together, the words to decide on, and the ways out. */
function Text({ material, form, set }: TextProps) {
  const { ticked, kept, hasChart } = form;
  const chart = summaryChart(material);
  const made = summaryText(material, ticked);
  const text = form.text ?? made.text;
  const suspects = suspectsIn(text, { ownLines: made.ownLines, kept: new Set(kept) });
  return (
    <>
      <TextArea
        label={say('summary.text')}
        hint={say('summary.text.hint')}
        rows={16}
        value={text}
        onInput={(next) => set({ text: next })}
      />
      <Suspects
        suspects={suspects}
        onKeep={(word) => set((now) => ({ kept: [...now.kept, word] }))}
        onReplace={(word, put) =>
          set((now) => ({
            text: replaceIn(now.text ?? made.text, made.ownLines, word, put),
            kept: [...now.kept, ...put.split(/\s+/)],
          }))
        }
      />
      <SummaryWaysOut
        text={text}
        chart={ticked.includes('trend') && hasChart && chart.series.length > 0 && <StillTrend {...chart} />}
        undecided={suspects.length}
      />
    </>
  );
}

/** Only lines that are not Beside's own are changed: what it wrote itself names nobody. */
function replaceIn(text: string, ownLines: ReadonlySet<string>, word: string, put: string): string {
  return text
    .split('\n')
    .map((line) => (ownLines.has(line) ? line : replaceWord(line, word, put)))
    .join('\n');
}

/** Labels of this client, of everyone in it and of all others, and the addresses of bound pages; null until read. */
function useKnownWords(client: Client): readonly KnownWord[] | null {
  const heads = useHeads();
  const practitioner = usePractitioner();
  return useMemo(() => {
    if (!heads || !practitioner) return null;
    const labels = readable(heads).map((head) => ({
      find: head.label,
      put: say(head.clientId === client.id ? 'summary.put.client' : 'summary.put.other'),
    }));
    const pages = practitioner.bindings.map(({ address }) => ({
      find: address,
      put: say('summary.put.page'),
    }));
    const people = everyParticipant(client).map(({ label }, at) => ({
      find: label,
      put: say('summary.participant', { number: at + 1 }),
    }));
    return [...labels, ...people, ...pages];
  }, [heads, practitioner, client]);
}
