import type { Head } from '../../../lib/domain/practice/head';
import { visitTarget } from '../../../lib/places/layout';
import { clientOf } from '../../../lib/places/targets';
import { useApp } from '../../app/AppContext';
import { useFacts } from '../../app/use-facts';
import { useWishes } from '../../app/use-wishes';
import { focusDocument } from '../frame/focus-document';
import { useChangeLayout } from '../use-layout';
import { attentionIn } from './attention-list';

/** Goes through the clients in Attention one by one, and round; where there is none, Attention itself says so. */
export function useAttentionSteps(heads: ReadonlyMap<string, Head>): void {
  const { place, run } = useApp();
  const change = useChangeLayout();
  const factsOf = useFacts();
  const step = (by: 1 | -1) => {
    const clients = attentionIn(heads, factsOf);
    const at = clients.findIndex(({ head }) => head.clientId === clientOf(place.value.target));
    // From elsewhere, the way begins at the first, or back from the last.
    const from = at < 0 && by < 0 ? 0 : at;
    const next = clients[(from + by + clients.length) % clients.length];
    if (!next) return void run('attention.show', null);
    change((layout) => visitTarget(layout, { kind: 'client', clientId: next.head.clientId }));
    focusDocument();
  };
  useWishes({ 'next-attention': () => step(1), 'previous-attention': () => step(-1) });
}
