/** What went wrong and what to do. Never a word of what was entered. */
export const errorWords = {
  'error.wrong-secret':
    'That does not open the vault. Check capital letters and the keyboard layout, then try again.',
  'error.vault-damaged':
    'The vault’s key record is damaged, so it cannot be opened. Nothing was changed. Restore your latest backup.',
  'error.not-for-coaching':
    'That questionnaire is not part of coaching, so nothing was saved. What you entered is still in the form.',
  'error.not-for-rater':
    'That form is made to be answered by somebody else, so nothing was saved. Choose who answers, then save again.',
  'error.answer-range':
    'An answer is not on the form’s range. Nothing was saved. Look at the marked items and enter them again.',
  'error.instrument-form': 'The form is not in order. Nothing was saved. Look at the marked fields.',
  'error.measure-plan':
    'The same measure stands twice for one person. Take one of them out, then save again.',
  'error.vault-exists':
    'Another window made the vault first, so none was made here. Use the passphrase and the recovery key of the other window; those chosen here open nothing.',
  'error.vault-gone':
    'This vault is no longer in the browser, or another was put in its place. Nothing was saved. Copy what you still need, then reload Beside.',
  'error.vault-locked': 'The vault is locked. Unlock it and try again; what you typed is kept.',
  'error.recovery-key-format':
    'That is not a whole recovery key. It has eight groups of four letters and digits.',
  'error.stretch-failed': 'There is not enough free memory to open the vault. Close some tabs and try again.',
  'error.question-words': 'Write the question first.',
  'error.changed-elsewhere':
    'This was changed in another window. Nothing was overwritten: look at both, then decide.',
  'error.client-gone': 'This client was deleted. What you typed cannot be saved there.',
  'error.record-gone':
    'This is no longer there: it was deleted, or a backup without it was restored. Nothing was saved.',
  'error.record-unreadable':
    'This record is damaged and cannot be changed. Everything else works. A backup may hold it.',
  'error.read-only':
    'This vault was last used by a newer version of Beside, so it is open for reading only. Update Beside to change it.',
  'error.rating-range':
    'A rating goes from 0 to 10 in half points. Correct the marked value; nothing was saved.',
  'error.session-running': 'A session is still running. End it first, then start or resume another.',
  'error.client-label':
    'A client needs a label: initials or a code. Every label in the form has at most 60 characters.',
  'error.participants':
    'A couple, family or group needs at least two people, each with a label. A child or adolescent can bring carers.',
  'error.session-times':
    'A session starts in the past and lasts between one minute and a day. Correct the times; nothing was saved.',
  'error.prompt-reworded': 'You have put it in words anew since. Those stay, and nothing was put back.',
  'error.prompt-words': 'A prompt needs a few words. Nothing was saved.',
  'error.goal-words': 'A goal needs a few words. Nothing was saved.',
  'error.goal-range':
    'Numbers about a goal go from 0 to 10 in half points, a weight from 1 to 10. Correct the marked one; nothing was saved.',
  'error.set-aside-reason': 'Setting something aside needs a few words on why. Nothing was saved.',
  'error.action-form':
    'An action needs words, a real day if any, and numbers from 0 to 10. Correct it; nothing was saved.',
  'error.note-finished':
    'This note was finished for the record. Its text stays as it is; add a dated amendment instead.',
  'error.note-not-finishable':
    'Only a note for the record that says something can be finished, and only a finished one amended.',
  'error.reflection-fixed':
    'A reflection stays private and with its session. Copy its text into another note.',
  'error.template-fixed':
    'A template stays a template and belongs to no client. Begin a note with it instead.',
  'error.note-too-long':
    'A note holds at most a million characters. What you typed is kept here; move part of it to another note.',
  'error.not-now': 'That cannot be done right now.',
  'error.draft-not-kept':
    'What you are typing could not be kept; the disk may be full. Copy it somewhere safe and free some space: Beside goes on trying.',
  'error.data-gone':
    'Beside’s data is gone from this browser: it was cleared, or the browser removed it. Nothing is kept any more. What a page of Beside still shows can be copied until you lock or close it. Then restore your latest backup.',
  'error.draft-kept-again':
    'There is room on the disk again, and what you typed is kept. Make a backup now: a full disk can damage what the browser keeps.',
  'error.draft-waits':
    'The disk has no room for what you were typing. It waits here, encrypted: leave this page open and free some space.',
  'error.disk-full':
    'There is too little room on the disk, so this was not saved. Free some space, then save again.',
  'error.disk-failed':
    'The browser could not write to the disk, so this was not saved. The disk may be full: free some space, then save again and make a backup.',
  'error.unknown':
    'Something went wrong and nothing was changed. Try again; if it returns, close and reopen Beside.',
} as const;
