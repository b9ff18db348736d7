import { useEffect, useRef } from 'preact/hooks';
import type { Episode } from '../../../lib/domain/practice/episode';
import { readable } from '../../../lib/domain/practice/readable';
import { agendaOf } from '../../../lib/domain/supervision/agenda';
import type { Question } from '../../../lib/domain/supervision/question';
import { say } from '../../../lib/words/index';
import { SafetyLine, useSafetyFirst } from '../../app/SafetyLine';
import { useAllEpisodes, useQuestions } from '../../app/use-records';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { rescueFocus } from '../../controls/rescue-focus';
import { MarkedEpisode } from './MarkedEpisode';
import { NewQuestion } from './NewQuestion';
import { OpenQuestions } from './OpenQuestions';
import { SettledQuestion } from './SettledQuestion';
import styles from './Supervision.module.css';

/** What to take to supervision, across all clients, and what came of it. */
export function SupervisionDocument() {
  const [questions, episodes] = [useQuestions(), useAllEpisodes()];
  if (!questions || !episodes) return null;
  const known = readable(questions);
  const { open, marked, settled } = agendaOf(known, readable(episodes));
  return <Agenda {...{ open, marked, settled }} damaged={questions.length - known.length} />;
}

interface AgendaProps extends ReturnType<typeof agendaOf> {
  /** How many questions cannot be read. */
  readonly damaged: number;
}

function Agenda({ marked, damaged, ...agenda }: AgendaProps) {
  const isSafetyFirst = useSafetyFirst();
  // A question about a prompt holds its words.
  const isShown = ({ source }: Question) => !isSafetyFirst || source !== 'prompt';
  const [open, settled] = [agenda.open.filter(isShown), agenda.settled.filter(isShown)];
  const isAllShown = open.length + settled.length === agenda.open.length + agenda.settled.length;
  const page = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  const counts = `${open.length} ${settled.length}`;
  useEffect(() => {
    // A question that is ticked off, or open again, takes the focus along as it goes: reading goes on at the title.
    if (before.current !== null) rescueFocus(page.current?.querySelector('h1'));
    before.current = counts;
  }, [counts]);
  return (
    <div ref={page} class={styles['page']}>
      <header>
        <h1>{say('supervision.title')}</h1>
        <p class={styles['soft']}>{say('supervision.intro')}</p>
      </header>
      {!isAllShown && <SafetyLine />}
      <Card title={say('supervision.open')} aside={open.length > 0 ? open.length : undefined}>
        <div class={styles['part']}>
          {open.length + marked.length === 0 && <p class={styles['soft']}>{say('supervision.none')}</p>}
          <OpenQuestions questions={open} />
          {damaged > 0 && <p class={styles['soft']}>{say('supervision.damaged', { count: damaged })}</p>}
          <NewQuestion />
        </div>
      </Card>
      <Marked episodes={marked} />
      <Settled questions={settled} />
    </div>
  );
}

function Marked({ episodes }: { episodes: readonly Episode[] }) {
  if (episodes.length === 0) return null;
  return (
    <Card title={say('supervision.marked')}>
      <ul class={styles['list']}>
        {episodes.map((episode) => (
          <li key={episode.id}>
            <MarkedEpisode episode={episode} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Settled({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <Disclosure summary={say('supervision.settled', { count: questions.length })}>
      <ul class={styles['list']}>
        {questions.map((question) => (
          <li key={question.id}>
            <SettledQuestion question={question} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
