/** Words of the Reflect step. */
export const reflectWords = {
  'reflect.no-session': 'No session to reflect on',
  'reflect.no-session.hint':
    'After a session, its note is written here. Past sessions are in the list of sessions.',
  'reflect.note': 'Reflection',
  'reflect.note.mine': 'for you, apart from the record',
  'reflect.note.label': 'Reflection on this session, in Markdown',
  'reflect.note.saved': 'Saved {at}',
  'reflect.note.damaged':
    'This session’s reflection is damaged and cannot be opened. It is left as it is; a backup may hold it.',
  'reflect.template.between-us': 'What happened between us',
  'reflect.template.goal-task-bond': 'Goal, task, bond',
  'reflect.template.my-part': 'My part',
  'reflect.next-time': 'Next time',
  'reflect.next-time.label': 'How I want to open next time',
  'reflect.next-time.hint': 'Prepare shows it before the next session.',
  'reflect.moments': 'Marked in this session',
  'reflect.finish': 'Finish session',
  'reflect.later': 'Save and go on later',
  'reflect.save': 'Save changes',
  'reflect.finished': 'This session is finished. You can still change what is written here.',
  'reflect.saved': 'Saved.',
  'reflect.other.text':
    'Another window saved a different text while you were writing here. Nothing was overwritten.',
  'reflect.other.restored': 'An unsaved text of yours was kept, and a different one is saved. Both are here.',
  'reflect.other.here': 'Here, not saved',
  'reflect.other.there': 'Saved',
  'reflect.other.empty': 'Empty',
  'reflect.other.mine': 'Keep mine',
  'reflect.other.theirs': 'Keep the saved one',
  'reflect.other.both': 'Keep both',
} as const;
