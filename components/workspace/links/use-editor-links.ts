import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LinkTarget } from '../../../lib/domain/notes/links';
import type { Note } from '../../../lib/domain/notes/note';
import { useApp } from '../../app/AppContext';
import type { LinkCarrier } from '../note/editor/carry-links';
import type { EditorLinks, LinkStock } from '../note/editor/editor-links';
import { useWorkspace, type Workspace } from '../WorkspaceContext';
import { findByName, stockOfLinks } from './link-offers';
import { useLinkNames } from './use-link-names';
import { useOpenLink, useOpenTag } from './use-open-link';

/** While no label may be shown, nothing is offered. */
const NOTHING: LinkStock = { offersFor: () => [], isPart: false };

const CARRIER = 'note-links/carrier';

/** What the editor of a note asks about links. The answer stays the same object while it is shown. */
export function useEditorLinks({ id: noteId, clientId }: Note): EditorLinks {
  const { run, newId, report } = useApp();
  const { heads, hidesLabels, search, kept } = useWorkspace();
  const names = useLinkNames();
  const open = useOpenLink();
  const openTag = useOpenTag();
  const now = { heads, hidesLabels, names, open, openTag };
  const latest = useRef(now);
  latest.current = now;
  const listeners = useRef(new Set<() => void>()).current;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  useEffect(() => {
    const stop = names.onChange(tell);
    tell();
    return stop;
  }, [names]);
  return useMemo((): EditorLinks => {
    const named = async (words: string) => {
      // Without the search's memory there are still clients and sessions to offer.
      return search()
        .named(words)
        .catch(() => []);
    };
    return {
      lookUp: (target) => latest.current.names.lookUp(target),
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      stock: async (words) => {
        const notes = (await named(words)).filter((note) => note.noteId !== noteId);
        const { heads: known, hidesLabels: isHidden } = latest.current;
        return isHidden ? NOTHING : stockOfLinks({ clientId, heads: known, notes });
      },
      open: (target) => void latest.current.open(target).catch(report),
      find: async (words) => {
        const known = findByName(words, latest.current.heads, await named(words));
        if (known) return known;
        const id = newId();
        const { ok } = await run('note.create', { deedId: id, clientId, title: words });
        return ok ? ({ kind: 'note', id } satisfies LinkTarget) : null;
      },
      openTag: (tag) => latest.current.openTag(tag),
      carrier: carrierOf(kept),
    };
  }, [noteId, clientId]);
}

/** One for all notes of the page, gone with the workspace when the vault locks. */
function carrierOf(kept: Workspace['kept']): LinkCarrier {
  const standing = kept.get(CARRIER) as LinkCarrier | undefined;
  const carrier = standing ?? { carried: null };
  kept.set(CARRIER, carrier);
  return carrier;
}
