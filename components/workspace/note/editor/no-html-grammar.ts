/**
 * Stands in for the HTML grammar that the Markdown editor would bring along, with those of CSS and JavaScript: HTML in a note is
 * only text here.
 */
export const html = () => ({ support: [], language: { parser: undefined } });

/** No completion of HTML tags either. */
export const htmlCompletionSource = () => null;
