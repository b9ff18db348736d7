import { CalendarDays, ChartLine, FileText, Flag, Presentation } from 'lucide';
import { say } from '../../../lib/words/index';
import { useSeries } from '../../app/use-records';
import { EventGlyph } from '../../charts/Glyph';
import { formatDate } from '../../records/session-words';
import { TreeItem } from './TreeItem';

/** A client's sessions, newest first. */
export function SessionsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/sessions`}
      level={2}
      label={say('workspace.sessions')}
      icon={CalendarDays}
      below={() => <Sessions clientId={clientId} />}
    />
  );
}

function Sessions({ clientId }: { clientId: string }) {
  const series = useSeries(clientId);
  if (!series?.ok) return null;
  return (
    <>
      {series.value.toReversed().map(({ sessionId, number, at, strains }) => (
        <TreeItem
          key={sessionId}
          id={`session/${sessionId}`}
          level={3}
          label={
            number === null
              ? formatDate(at)
              : say('workspace.explorer.session', { number, date: formatDate(at) })
          }
          target={{ kind: 'session', clientId, sessionId }}
          tail={
            strains > 0 ? (
              <>
                <EventGlyph kind="strain" />
                {say('moment.strain')}
              </>
            ) : undefined
          }
        />
      ))}
    </>
  );
}

/** A client's goals and agreed actions. */
export function GoalsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/goals`}
      level={2}
      label={say('goals.title')}
      icon={Flag}
      target={{ kind: 'goals', clientId }}
    />
  );
}

/** The page a client may see. */
export function ProgressBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/progress`}
      level={2}
      label={say('progress.title')}
      icon={Presentation}
      target={{ kind: 'progress', clientId }}
    />
  );
}

/** Ratings and outcomes over time, with what they can say. */
export function TrendsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/trends`}
      level={2}
      label={say('trends.title')}
      icon={ChartLine}
      target={{ kind: 'trends', clientId }}
    />
  );
}

/** One page for supervision. */
export function SummaryBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/case-summary`}
      level={2}
      label={say('summary.open')}
      icon={FileText}
      target={{ kind: 'case-summary', clientId }}
    />
  );
}
