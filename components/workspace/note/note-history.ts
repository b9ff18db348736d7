import { laterView } from '../documents/later-view';

/** What a note said before; its code comes when it is first asked for. */
export const NoteHistory = laterView(() =>
  import('./history/NoteHistoryPane').then(({ NoteHistoryPane }) => NoteHistoryPane),
);
