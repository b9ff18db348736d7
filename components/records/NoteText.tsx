import styles from './NoteText.module.css';
import { withoutLinks } from './without-links';

/** A note to read: its headings stand out, everything else stays as it was written, links say in general what they point at. */
export function NoteText({ text }: { text: string }) {
  return (
    <div class={styles['note']}>
      {partsOf(withoutLinks(text)).map(({ heading, body }, index) => (
        <section key={index}>
          {heading !== '' && <h3>{heading}</h3>}
          {body !== '' && <p>{body}</p>}
        </section>
      ))}
    </div>
  );
}

interface Part {
  readonly heading: string;
  readonly body: string;
}

/** Cuts Markdown at its headings; a heading with nothing below it says nothing. */
function partsOf(text: string): readonly Part[] {
  return text
    .split(/^(?=#{1,6} )/m)
    .map((part) => {
      const [, heading = ''] = /^#{1,6} (.*)/.exec(part) ?? [];
      const body = heading === '' ? part : part.slice(part.indexOf('\n') + 1 || part.length);
      return { heading, body: body.trim() };
    })
    .filter(({ body }) => body !== '');
}
