/** Words of the gate: first run, unlocking, recovery, passphrases. */
export const gateWords = {
  'first-run.title': 'Keep the working alliance in view',
  'first-run.what':
    'Beside stands next to your calls and notes and keeps both sides’ view of goals, tasks and bond, over time. Everything is encrypted on this computer; there is no account and no server.',
  'first-run.passphrase': 'Choose a passphrase',
  'first-run.passphrase.hint':
    'Four or five unrelated words are strong and easy to type. It is never stored and cannot be reset.',
  'first-run.next': 'Next: your recovery key',
  'first-run.back': 'Back to the passphrase',
  'first-run.open': 'I have kept it: open Beside',
  'first-run.recovery.title': 'Your recovery key, shown once',
  'first-run.recovery.text':
    'If you forget the passphrase, this key is the only other way in. Keep it on paper or in a password manager, not beside this computer.',
  'first-run.sample': 'Try it with a sample caseload',
  'first-run.sample.text':
    'Not ready to decide? Look around with made-up clients. Leaving the sample wipes it.',
  'first-run.know': 'Good to know',
  'first-run.know.local': 'Nothing leaves this computer unless you export it yourself.',
  'first-run.know.backup':
    'The browser may clear its data, and removing the extension erases everything. Beside will remind you to make backups.',
  'first-run.know.screen':
    'In a call, share a single window or tab: whoever sees your whole screen sees this panel.',
  'first-run.know.cover': 'This key covers it at once:',
  'first-run.know.cover.no-key': 'Cover, in the panel’s menu, hides it at once.',
  'first-run.restore.text': 'Have a backup from another computer or an earlier installation?',
  'first-run.restore': 'Restore a backup',
  'first-run.restore.title': 'Restore a backup',
  'first-run.restore.what':
    'First choose the passphrase for Beside on this computer and keep its recovery key. Then you pick the backup file.',
  'first-run.restore.back': 'Not now: start without a backup',
  'passphrase.strength.none': 'Its strength is estimated here as you type.',
  'passphrase.strength.0':
    'Estimate: guessed almost at once. Someone with this computer could read everything.',
  'passphrase.strength.1': 'Estimate: weak. Add a word or two.',
  'passphrase.strength.2': 'Estimate: fair. One more unrelated word would help.',
  'passphrase.strength.3': 'Estimate: good.',
  'passphrase.strength.4': 'Estimate: very hard to guess.',
  'recovery.key.label': 'Recovery key',
  'recovery.copy': 'Copy',
  'recovery.copied': 'Copied',
  'recovery.copy.why':
    'A clipboard can be read by other programs and may be remembered: clear it afterwards.',
  'recovery.download': 'Save as a file',
  'recovery.print': 'Print',
  'recovery.printed':
    'Beside: recovery key. Whoever has this key and the computer can open the vault. Keep it apart from both.',
  'recovery.file':
    'Beside: recovery key\n\n{key}\n\nWhoever has this key and the computer can open the vault. Keep it apart from both.',
  'recovery.check.ask': 'To make sure it is kept, type these two groups:',
  'recovery.check.group': 'Group {number}',
  'recovery.check.wrong': 'This is not the group shown above.',
  'unlock.title': 'Beside is locked',
  'unlock.passphrase': 'Passphrase',
  'unlock.open': 'Unlock',
  'unlock.busy': 'Unlocking…',
  'unlock.recover': 'Use the recovery key instead',
  'unlock.reason.asked': 'Locked at your wish.',
  'unlock.reason.idle': 'Locked because nothing was touched for a while.',
  'unlock.reason.screen-lock': 'Locked with your screen.',
  'unlock.reason.slept': 'Locked because the computer slept.',
  'unlock.reason.put-back': 'Locked because the computer’s clock was put back.',
  'unlock.reason.window-closed': 'Locked when the last window closed.',
  'unlock.kept': 'What you typed is kept.',
  'unlock.reason.strain-while-locked':
    'A moment of strain was asked for while locked. Nothing was stored: unlock, then mark it again.',
  'unlock.reason.goal-while-locked':
    'A goal was selected on a page while Beside was locked. Nothing was stored: unlock, then select it again.',
  'recover.key': 'Recovery key',
  'recover.key.hint': 'Eight groups of four; capitals and dashes do not matter.',
  'recover.passphrase': 'Choose a new passphrase',
  'recover.open': 'Open with the recovery key',
  'recover.back': 'Back to the passphrase',
  'start-over.title': 'Neither opens it?',
  'start-over.what':
    'Without the passphrase or the recovery key nobody can open this vault, and nobody can reset it. You can remove it and start again, and then restore a backup if you have one.',
  'start-over.go': 'Remove this vault…',
  'start-over.backups':
    'Look for your latest backup first: it opens with its own passphrase and is not removed.',
} as const;
