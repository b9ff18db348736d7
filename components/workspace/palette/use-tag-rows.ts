import { Hash } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { PALETTE_MODES } from '../../../lib/places/palette';
import type { KnownTag } from '../../../lib/search/known-tags';
import { say } from '../../../lib/words/index';
import { followSearch } from '../search/follow-search';
import { useWorkspace } from '../WorkspaceContext';
import type { PaletteList, PaletteRow } from './palette-row';

const NOTHING: readonly KnownTag[] = [];

/** The tags that begin with what is wanted, before the texts that have one; of a tag that is written out its texts stand first. */
export function useTagRows(wanted: string, isAsked: boolean, texts: PaletteList): PaletteList {
  const tags = useKnownTags(wanted, isAsked);
  const rows = tags.map((tag) => rowOf(tag, wanted.length));
  const isWhole = tags.some(({ tag }) => tag === wanted.toLowerCase());
  return {
    rows: isWhole
      ? [...texts.rows, ...rows.filter(({ next }) => next !== `#${wanted}`)]
      : [...rows, ...texts.rows],
    recent: [],
    none: say(wanted === '' ? 'palette.none.tags' : 'palette.none.texts'),
  };
}

function rowOf({ tag, count }: KnownTag, found: number): PaletteRow {
  return {
    id: `tag/${tag}`,
    label: `#${tag}`,
    detail: say('palette.tag.texts', { count }),
    icon: Hash,
    letters: Array.from({ length: found }, (_, index) => index + 1),
    choose: () => undefined,
    next: `${PALETTE_MODES.tags}${tag}`,
  };
}

function useKnownTags(letters: string, isAsked: boolean): readonly KnownTag[] {
  const { search, hidesLabels } = useWorkspace();
  const [tags, setTags] = useState(NOTHING);
  // Where no label is shown, no tag is either: it may be somebody's name.
  const isShown = isAsked && !hidesLabels;
  useEffect(() => {
    if (!isShown) return;
    let isWanted = true;
    const take = (found: readonly KnownTag[]) => {
      if (isWanted) setTags(found);
    };
    const stop = followSearch(
      search(),
      () =>
        void search()
          .tags(letters)
          .then(take, () => take(NOTHING)),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [letters, isShown, search]);
  return isShown ? tags : NOTHING;
}
