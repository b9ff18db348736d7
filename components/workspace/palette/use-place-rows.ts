import { CalendarDays, NotebookText, UserRound, Users } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SeriesPoint } from '../../../lib/domain/alliance/series';
import type { Head } from '../../../lib/domain/practice/head';
import { openBeside } from '../../../lib/places/beside';
import { visitTarget } from '../../../lib/places/layout';
import { addressOfTarget, CLIENT_DOCUMENTS, HOME, type Target } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { documentKind } from '../documents/document-kinds';
import { sayClientDocument } from '../documents/use-titles';
import { focusDocument } from '../frame/focus-document';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import type { PaletteList, PaletteRow } from './palette-row';
import { useNamedNotes } from './use-named-notes';

/** Clients, their sessions and notes by name; what was shown last stands first. */
export function usePlaceRows(wanted: string, isAsked: boolean): PaletteList {
  const { place } = useApp();
  const { heads, hidesLabels } = useWorkspace();
  const change = useChangeLayout();
  const older = useOlderSessions();
  // A note that shows no label shows no words of its own either.
  const notes = useNamedNotes(wanted, isAsked && !hidesLabels);
  const go = (open: typeof visitTarget, target: Target) => () => {
    change((layout) => open(layout, target));
    focusDocument();
  };
  const rows = useMemo((): readonly PaletteRow[] => {
    const clients = [...heads.values()].toSorted((one, other) => one.label.localeCompare(other.label));
    const named = clients.map((head) => ({
      head,
      label: hidesLabels ? say('workspace.label.hidden') : head.label,
    }));
    return [
      rowOf(HOME, { label: say('workspace.caseload'), icon: Users }),
      ...named.map(({ head, label }) =>
        rowOf(
          { kind: 'client', clientId: head.clientId },
          { label, detail: sayClient(head), icon: UserRound },
        ),
      ),
      ...named.flatMap(({ head: { clientId }, label }) =>
        CLIENT_DOCUMENTS.map((kind) =>
          rowOf(
            { kind, clientId },
            {
              label: sayClientDocument(kind, label),
              ownFrom: label.length,
              icon: documentKind(kind).icon,
            },
          ),
        ),
      ),
      ...named.flatMap(({ head: { clientId, tail }, label }) =>
        [...(older.get(clientId) ?? []), ...tail]
          .toReversed()
          .map((point) =>
            rowOf({ kind: 'session', clientId, sessionId: point.sessionId }, sessionWords(label, point)),
          ),
      ),
      ...notes
        .filter(({ name, isReflection }) => name !== '' && !isReflection)
        .map(({ noteId, clientId, name }) =>
          rowOf(
            { kind: 'note', clientId, noteId },
            {
              label: name,
              detail: clientId === null ? say('search.unfiled') : (heads.get(clientId)?.label ?? ''),
              icon: NotebookText,
            },
          ),
        ),
    ];
    function rowOf(
      target: Target,
      words: Pick<PaletteRow, 'label' | 'ownFrom' | 'detail' | 'icon'>,
    ): PaletteRow {
      return {
        id: addressOfTarget(target),
        ...words,
        choose: go(visitTarget, target),
        chooseBeside: go(openBeside, target),
      };
    }
  }, [heads, hidesLabels, older, notes]);
  const [current, ...before] = place.value.layout?.used.targets ?? [];
  return {
    rows,
    // Where one is already stands behind the places to go back to.
    recent: current === undefined ? before : [...before, current],
    none: say('palette.none.places'),
  };
}

function sayClient({ heldCount, archived }: Head): string {
  return archived ? say('palette.archived') : say('workspace.sessions.count', { count: heldCount });
}

function sessionWords(label: string, { number, at }: SeriesPoint) {
  const date = formatDate(at);
  return number === null
    ? { label: say('workspace.title.of-client', { label, what: date }), icon: CalendarDays }
    : { label: say('workspace.title.session', { label, number }), detail: date, icon: CalendarDays };
}

type Older = ReadonlyMap<string, readonly SeriesPoint[]>;

/** Sessions too old for the heads, by client; read while the palette stands open already. */
function useOlderSessions(): Older {
  const { store } = useVault();
  const { report } = useApp();
  const { heads } = useWorkspace();
  const [older, setOlder] = useState<Older>(new Map());
  useEffect(() => {
    let isOpen = true;
    store.readAll('series').then((all) => {
      if (!isOpen) return;
      const held = [...all].flatMap((each) =>
        each.ok && heads.has(each.id) ? [[each.id, each.value] as const] : [],
      );
      setOlder(new Map(held));
    }, report);
    return () => {
      isOpen = false;
    };
  }, []);
  return older;
}
