/** Words of notes: the editor, its preview, what a note is for. */
export const noteWords = {
  'note.notes': 'Notes',
  'note.unfiled': 'Unfiled notes',
  'note.untitled': 'Untitled note',
  'note.none': 'No notes yet',
  'note.new': 'New note',
  'note.title': 'Title of the note',
  'note.title.hint': 'Untitled: it goes by its first words',
  'note.text': 'Text of the note, in Markdown',
  'note.gone': 'This note was deleted or is not in this vault.',
  'note.gone.written': 'This note was deleted in another window. What you wrote is still here.',
  'note.damaged': 'This note is damaged and cannot be read. It was left as it is; a backup may hold it.',
  'note.bring-back': 'Bring it back',
  'note.kind': 'What the note is for',
  'note.kind.private': 'Private',
  'note.kind.record': 'Record',
  'note.kind.private.what':
    'For you; exports leave it out unless you tick it. Private here is not the same as legally privileged.',
  'note.kind.record.what':
    'Part of the record. Finish it when it is done; later changes are dated amendments.',
  'note.kind.reflection': 'Reflection: private, with its session',
  'note.delete': 'Delete the note',
  'note.deleted': 'The note was deleted.',
  'note.preview': 'Preview',
  'note.preview.label': 'Preview of the note',
  'note.edited': 'Edited {at}',
  'note.kept-not-saved': 'What you write is kept as a draft, but could not be saved: {why}',
} as const;
