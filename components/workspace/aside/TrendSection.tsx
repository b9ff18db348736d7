import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { clientOf, type Target } from '../../../lib/places/targets';
import { useApp } from '../../app/AppContext';
import { useClient, useSeries } from '../../app/use-records';
import { AllianceChart } from '../../charts/AllianceChart';
import { chartRaters } from '../../records/chart-raters';
import { withoutLabels } from '../../records/hidden-labels';
import { useWorkspace } from '../WorkspaceContext';

/** The trend of the document's client, in small. */
export function TrendSection({ target }: { target: Target }) {
  const { place } = useApp();
  const { hidesLabels } = useWorkspace();
  const clientId = clientOf(target);
  const client = useClient(clientId);
  const series = useSeries(clientId);
  if (clientId === null || !client?.ok || !series?.ok) return null;
  const shown = hidesLabels ? withoutLabels(client.value) : client.value;
  return (
    <AllianceChart
      series={withoutSealed(series.value)}
      raters={chartRaters(shown, series.value)}
      initialComponents="bond"
      fallbackWidth={280}
      onOpenSession={(sessionId) => {
        place.value = { ...place.value, target: { kind: 'session', clientId, sessionId } };
      }}
    />
  );
}
