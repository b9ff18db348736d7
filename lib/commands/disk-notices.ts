import type { Signal } from '@preact/signals';
import type { Notice } from '../places/notices';
import type { Place } from '../places/places';
import { noteIfDiskFailed } from '../platform/torn-log';
import { type PlainWordKey, say } from '../words/index';

/**
 * What became of what is being typed: refused with an error, kept after all, sealed and waiting for room, or that too kept. Or that
 * the browser has nothing of it all any more, until a vault is open again.
 */
export type DiskNews =
  | { readonly refused: unknown }
  | 'kept-again'
  | 'waits'
  | 'settled'
  | 'gone'
  | 'begun-anew';

interface NoticePlace {
  readonly notices: Signal<readonly Notice[]>;
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  readonly place: Signal<Place>;
}

/** Says on the page how the disk does with what is being typed, and takes back what is no longer so. */
export function tellOfDisk(news: DiskNews, { notices, notify, place }: NoticePlace): void {
  const isSaid = (key: PlainWordKey) => notices.value.some(({ text }) => text === say(key));
  const takeBack = (key: PlainWordKey) => {
    notices.value = notices.value.filter(({ text }) => text !== say(key));
  };
  const showBackup = async () => {
    place.value = { ...place.value, sheet: { kind: 'backup' } };
    return { ok: true } as const;
  };
  if (news === 'begun-anew') {
    takeBack('error.data-gone');
    return;
  }
  if (news === 'gone') {
    takeBack('error.draft-not-kept');
    if (!isSaid('error.data-gone')) notify({ tone: 'problem', text: say('error.data-gone') });
    return;
  }
  if (typeof news === 'object') noteIfDiskFailed(news.refused);
  else takeBack(news === 'settled' ? 'error.draft-waits' : 'error.draft-not-kept');
  if (news === 'waits') notify({ tone: 'problem', text: say('error.draft-waits') });
  else if (news === 'kept-again') {
    const action = { label: say('backup.reminder.open'), run: showBackup };
    notify({ tone: 'caution', text: say('error.draft-kept-again'), action });
  }
  // It is tried again and again: said once, until it is put away or no longer so.
  else if (news !== 'settled' && !isSaid('error.draft-not-kept'))
    notify({ tone: 'problem', text: say('error.draft-not-kept') });
}
