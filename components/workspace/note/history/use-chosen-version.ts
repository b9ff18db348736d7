import { useEffect, useState } from 'preact/hooks';
import type { NoteVersion } from '../../../../lib/domain/notes/note-history';

/**
 * The version that is looked at, of versions by time with the newest first: the newest there was at first, until another is
 * chosen. It stays when newer ones come in, so that what is brought back is what was read.
 */
export function useChosenVersion(versions: readonly NoteVersion[]) {
  const [chosenAt, setChosenAt] = useState<number | null>(null);
  const chosen = versions.find(({ at }) => at === chosenAt) ?? versions[0];
  useEffect(() => setChosenAt(chosen?.at ?? null), [chosen?.at]);
  return { chosen, choose: setChosenAt };
}
