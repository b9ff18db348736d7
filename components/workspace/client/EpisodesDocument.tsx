import type { DocumentProps } from '../documents/document';
import { EpisodeList } from './EpisodeList';
import { PartOfClient } from './PartOfClient';

/** A client's strains and what became of them. */
export function EpisodesDocument({ target: { clientId } }: DocumentProps<'episodes'>) {
  return <PartOfClient clientId={clientId}>{(parts) => <EpisodeList {...parts} />}</PartOfClient>;
}
