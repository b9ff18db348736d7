import { useEffect, useMemo, useState } from 'preact/hooks';
import { isSamePage, type SeenPage } from '../../lib/domain/practice/binding';
import { pageAtStart, watchCurrentPage, watchSeesTabs } from '../../lib/platform/current-page';

/** The page beside the panel, and whether it is followed as tabs change or was only seen at opening. */
export interface KnownPage extends SeenPage {
  readonly isFollowed: boolean;
}

/** The page this panel stands beside, live; undefined until it is known whether there is one. */
export function useKnownPage(): KnownPage | undefined {
  const [page, setPage] = useState<SeenPage | undefined>(pageAtStart);
  const [isFollowed, setFollowed] = useState(false);
  useEffect(
    () => watchCurrentPage((next) => setPage((last) => (last && isSamePage(last, next) ? last : next))),
    [],
  );
  useEffect(() => watchSeesTabs(setFollowed), []);
  return useMemo(() => page && { ...page, isFollowed }, [page, isFollowed]);
}
