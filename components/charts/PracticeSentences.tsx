import type { Series } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import styles from './AllianceChart.module.css';
import { formatDay, formatList } from './format';
import type { ChartEpisode, ChartPractice } from './practice-marks';

/** The same in words: from which session to which each episode goes and what became of it, and where the frame came up. */
export function PracticeSentences({ practice, series }: { practice: ChartPractice; series: Series }) {
  const touched = series.filter(({ sessionId }) => practice.frameSessions.has(sessionId));
  const sentences = practice.episodes.flatMap((episode) => sayEpisode(episode, series) ?? []);
  if (sentences.length + touched.length === 0) return null;
  return (
    <ul class={styles['practice']}>
      {sentences.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {touched.length > 0 && <li>{say('chart.frame', { sessions: formatList(touched.map(nameOf)) })}</li>}
    </ul>
  );
}

function nameOf({ number, at }: Series[number]): string {
  return number === null ? formatDay(at, true) : String(number);
}

/** What a table says of a session beside its marks: episodes that begin in it, and that the frame came up. */
export function practiceIn(sessionId: string, practice: ChartPractice, series: Series): readonly string[] {
  const begun = practice.episodes.filter(({ from }) => from === sessionId);
  return [
    ...begun.flatMap((episode) => sayEpisode(episode, series)?.text ?? []),
    ...(practice.frameSessions.has(sessionId) ? [say('chart.mark.frame')] : []),
  ];
}

function sayEpisode({ id, from, to, status, isBetween }: ChartEpisode, series: Series) {
  const start = series.find(({ sessionId }) => sessionId === from);
  if (!start) return null;
  const end = series.find(({ sessionId }) => sessionId === to) ?? start;
  const where = say(isBetween ? 'chart.episode.after' : 'chart.episode.in', { session: nameOf(start) });
  return { id, text: say(`chart.episode.${status}`, { where, to: nameOf(end) }) };
}
