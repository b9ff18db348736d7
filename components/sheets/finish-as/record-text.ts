import { PRACTITIONER, type Rating } from '../../../lib/domain/alliance/rating';
import {
  RECORD_HEADINGS,
  type RecordEntry,
  type RecordForm,
  type RecordSection,
} from '../../../lib/domain/notes/finish-as';
import type { Client } from '../../../lib/domain/practice/client';
import { everyParticipant } from '../../../lib/domain/practice/former-participants';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import type { Session } from '../../../lib/domain/practice/session';
import { formatDate, formatNames } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { withoutIsolation } from '../../../lib/words/isolated';
import { nameRater } from '../../../lib/words/rater-names';
import { sayTimes, sayValues } from '../../records/session-words';
import { withoutLinks } from '../../records/without-links';

/** A session's record as plain text: when it was, then each heading with its lines. A heading without any stays, to write under. */
export function recordText(client: Client, session: Session, sections: readonly RecordSection[]): string {
  const head = formatNames([sayTimes(session), say(`medium.${session.medium}`)]);
  const parts = sections.map(({ heading, entries }) => {
    const lines = entries.flatMap((entry) => linesOf(client, entry));
    return [say(`finish-as.heading.${heading}`), ...lines].join('\n');
  });
  return withoutIsolation([head, ...parts].join('\n\n'));
}

/** The headings of a form as they stand in its text. */
export function headingsOf(form: RecordForm): ReadonlySet<string> {
  return new Set(RECORD_HEADINGS[form].map((heading) => say(`finish-as.heading.${heading}`)));
}

function linesOf(client: Client, entry: RecordEntry): readonly string[] {
  switch (entry.kind) {
    case 'goal':
      return [say('finish-as.line.goal', { words: entry.goal.words })];
    case 'moment': {
      const { kind, words } = entry.moment;
      const named = say(`moment.${kind}`);
      return [
        isVisible(words)
          ? say('finish-as.line.moment', { kind: named, words })
          : say('finish-as.line.moment.bare', { kind: named }),
      ];
    }
    case 'rating':
      return linesOfRating(client, entry.rating);
    case 'action': {
      const { words, dueOn } = entry.action;
      if (dueOn === null) return [say('finish-as.line.action', { words })];
      const date = formatDate(new Date(`${dueOn}T12:00`).getTime());
      return [say('finish-as.line.action.due', { words, date })];
    }
    case 'next-time':
      return [say('finish-as.line.next-time', { words: entry.text })];
    case 'reflection':
      return [withoutHashes(withoutLinks(entry.text))];
  }
}

function linesOfRating(client: Client, { rater, values, lines, declined, concern }: Rating) {
  const isOwn = rater === PRACTITIONER;
  const name = everyParticipant(client).length === 1 ? say('rater.client') : nameRater(client, rater);
  const said = sayValues(values);
  const first = isOwn
    ? say(declined ? 'finish-as.line.own-declined' : 'finish-as.line.own-rating', { values: said })
    : say(declined ? 'finish-as.line.declined' : 'finish-as.line.rating', { rater: name, values: said });
  const words = (['goal', 'task', 'bond'] as const).flatMap((component) =>
    isVisible(lines[component])
      ? [say('record.line', { component: say(`component.${component}`), line: lines[component] })]
      : [],
  );
  const wish =
    isVisible(concern) && !isOwn ? [say('finish-as.line.concern', { rater: name, words: concern })] : [];
  return [first, ...words, ...wish];
}

/** Record systems show Markdown as it stands: headings lose their marks. */
function withoutHashes(text: string): string {
  return text.replace(/^#{1,6}[ \t]+/gm, '');
}
