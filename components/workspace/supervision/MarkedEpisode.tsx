import type { Episode } from '../../../lib/domain/practice/episode';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { sayEpisode } from '../../records/episode-words';
import { ClientLink } from './QuestionSourceLine';
import styles from './Supervision.module.css';

/** A strain that was marked for supervision: its own words become the question's first ones. */
export function MarkedEpisode({ episode }: { episode: Episode }) {
  const { run, newId } = useApp();
  const { id: sourceId, clientId, words } = episode;
  const series = useSeries(clientId);
  const what = sayEpisode(episode, series?.ok ? series.value : []);
  const ask = useOnce(async () => {
    const question = { questionId: newId(), clientId, source: 'episode', sourceId } as const;
    await run('question.add', { ...question, words: words === '' ? what : words });
  });
  return (
    <div class={styles['item']}>
      <p class={styles['source']}>
        <ClientLink clientId={clientId} /> · {what}
      </p>
      {words !== '' && <p class={styles['words']}>{words}</p>}
      <div class={styles['deeds']}>
        <Button aria-label={say('episodes.of', { deed: say('supervision.marked.ask'), what })} onClick={ask}>
          {say('supervision.marked.ask')}
        </Button>
      </div>
    </div>
  );
}
