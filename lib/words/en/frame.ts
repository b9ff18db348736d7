/** Words of the frame all pages share: gate, cover, warnings, notices. */
export const frameWords = {
  'app.name': 'Beside',
  'menu.log-goal': 'Log as a goal in Beside',
  'app.starting': 'Opening…',
  'cover.title': 'Covered',
  'cover.text': 'Everything goes on behind this cover. Nothing was ended.',
  'cover.uncover': 'Uncover',
  'lock-warning.spoken': 'The vault locks within a minute. What you typed is kept.',
  'lock-warning.text':
    '{seconds, plural, one {Locks in # second.} other {Locks in # seconds.}} What you typed is kept.',
  'lock-warning.stay': 'Stay open',
  'notice.dismiss': 'Dismiss',
  'notices.label': 'Messages',
  'sample.label': 'Sample',
  'sample.banner': 'Sample caseload: every client here is made up. Nothing is kept.',
  'sample.leave': 'Leave and wipe it',
  'read-only.banner':
    'A newer version of Beside wrote this vault. You can read everything and change nothing until you update.',
  'backup.reminder.never': 'No backup yet. The browser may clear its data at any time.',
  'backup.reminder.old': 'Your last backup is getting old.',
  'backup.reminder.open': 'Back up',
  'backup.reminder.later': 'Later',
  'error.page': 'This part of Beside stopped working. What you typed is kept. Reload to go on.',
  'error.reload': 'Reload',
} as const;
