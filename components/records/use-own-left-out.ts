import { draftAddress } from '../../lib/commands/draft-addresses';
import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import { useVault } from '../app/AppContext';

/** Whether the practitioner said that they leave their own rating of a session out, as far as this page knows: it stands in that rating's draft alone. */
export function useOwnLeftOut(sessionId: string): boolean {
  const { drafts } = useVault();
  const own = drafts.recall(draftAddress.rating(sessionId, PRACTITIONER));
  if (own === undefined) return false;
  try {
    return (JSON.parse(own) as { isLeftOut?: unknown }).isLeftOut === true;
  } catch {
    return false;
  }
}
