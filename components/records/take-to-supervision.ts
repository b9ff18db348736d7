import type { App } from '../../lib/app';
import type { Session } from '../../lib/domain/practice/session';
import type { Question } from '../../lib/domain/supervision/question';
import { formatDate } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { withoutIsolation } from '../../lib/words/isolated';

/** What is put on the agenda. */
export interface Taken extends Pick<Question, 'clientId' | 'source' | 'sourceId'> {
  /** The question's first words, to be changed on the agenda. */
  readonly words: string;
}

/** What a session is put on the agenda as. */
export function aboutSession({ id, clientId, startedAt }: Session): Taken {
  const words = say('supervision.about.session', { day: formatDate(startedAt) });
  return { clientId, source: 'session', sourceId: id, words };
}

/** Puts something on the agenda for supervision, with a way back. */
export async function takeToSupervision(
  { run, newId, notify }: Pick<App, 'run' | 'newId' | 'notify'>,
  { words, ...from }: Taken,
): Promise<void> {
  const questionId = newId();
  const { ok } = await run('question.add', { questionId, ...from, words: withoutIsolation(words) });
  if (!ok) return;
  const undo = () => run('question.remove', { questionId });
  notify({
    tone: 'info',
    text: say('supervision.added'),
    action: { label: say('session.undo'), run: undo },
  });
}
