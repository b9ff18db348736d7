import { visitTarget } from '../../../lib/places/layout';
import { say } from '../../../lib/words/index';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useClientNames } from '../documents/use-titles';
import { focusDocument } from '../frame/focus-document';
import { targetOfHit } from '../search/target-of-hit';
import { useAnswer } from '../search/use-answer';
import { useChangeLayout } from '../use-layout';
import type { PaletteList } from './palette-row';

/** Texts that hold the words, each by its best line; nothing where other things are asked for. */
export function useTextRows(wanted: string): PaletteList {
  const nameOf = useClientNames();
  const change = useChangeLayout();
  const isSafetyFirst = useSafetyFirst();
  const answer = useAnswer({ wanted, kind: null, clientId: null, since: null });
  const hits = answer === undefined || answer === 'failed' ? [] : answer.hits;
  return {
    rows: hits.map((hit) => ({
      id: hit.id,
      label: hit.lines[0]?.text ?? say(`search.kind.${hit.kind}`),
      letters: (hit.lines[0]?.matches ?? []).flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, index) => from + index),
      ),
      detail: hit.clientId === null ? say('search.unfiled') : nameOf(hit.clientId),
      choose: () => {
        change((layout) => visitTarget(layout, targetOfHit(hit)));
        focusDocument();
      },
    })),
    recent: [],
    none: wanted === '' ? say('palette.texts.what') : sayNone(isSafetyFirst),
  };
}

/** That nothing was found, and what was not looked through. */
function sayNone(isSafetyFirst: boolean): string {
  const none = say('palette.none.texts');
  return isSafetyFirst ? `${none} ${say('safety.on')}` : none;
}
