/** A Markdown template: one second-level heading a part, with room to write under each. */
export function noteTemplate(headings: readonly string[]): string {
  return headings.map((heading) => `## ${heading}\n\n`).join('\n');
}

/** Whether a text is still nothing but the template: then there is nothing to keep. */
export function isUntouched(text: string, headings: readonly string[]): boolean {
  return text.trim() === '' || text.trim() === noteTemplate(headings).trim();
}
