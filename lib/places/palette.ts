/** What the palette can be asked, each by the character it begins with; nothing before it asks for a place to go. */
export const PALETTE_MODES = {
  places: '',
  commands: '>',
  headings: '@',
  texts: '%',
  tags: '#',
  templates: '+',
  help: '?',
} as const;

/** One kind of question to the palette. */
export type PaletteMode = keyof typeof PALETTE_MODES;

/** What was typed into the palette: which list it asks for, and what is looked for in it. */
export interface PaletteQuestion {
  readonly mode: PaletteMode;
  readonly wanted: string;
}

/** Reads what was typed: a leading character chooses the list, the rest is looked for. */
export function readQuestion(typed: string): PaletteQuestion {
  const text = typed.trimStart();
  for (const [mode, prefix] of Object.entries(PALETTE_MODES)) {
    if (prefix !== '' && text.startsWith(prefix))
      return { mode: mode as PaletteMode, wanted: text.slice(prefix.length).trim() };
  }
  return { mode: 'places', wanted: text.trim() };
}
