import { useEffect } from 'preact/hooks';
import type { Sheet } from '../../lib/places/places';
import { useApp } from '../app/AppContext';
import { fetchPart, usePart } from '../app/use-part';

/** What every sheet gets: what it is about, and the way to close it. */
export interface SheetProps<Kind extends Sheet['kind'] = Sheet['kind']> {
  readonly sheet: Extract<Sheet, { kind: Kind }>;
  readonly onClose: () => void;
}

/** The list of sheets comes after the first paint. */
const fetchSheets = () => import('./ShownSheet');
const loadShown = () => fetchSheets().then(({ ShownSheet }) => ShownSheet);

/** Shows the sheet that the page's place names, over the page. */
export function SheetHost() {
  const { place } = useApp();
  const { sheet } = place.value;
  useEffect(fetchWhenIdle, []);
  if (!sheet) return null;
  const onClose = () => {
    // Something that was saved here may say so only when another sheet lies open, and is being written in.
    if (place.value.sheet !== sheet) return;
    place.value = { ...place.value, sheet: ('back' in sheet && sheet.back) || null };
  };
  return <Loaded key={sheet.kind} sheet={sheet} onClose={onClose} />;
}

function Loaded(props: SheetProps) {
  const Shown = usePart(loadShown);
  return Shown && <Shown {...props} />;
}

function fetchWhenIdle(): void {
  requestIdleCallback(() => {
    void fetchPart(loadShown);
    void fetchSheets().then(({ fetchQuickSheets }) => fetchQuickSheets());
  });
}
