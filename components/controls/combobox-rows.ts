/** One thing that can be chosen. */
export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** What helps to tell it from others, asked for when it is drawn or searched. */
  readonly detail?: () => string;
  /** What else people call it and may type for it; not drawn. */
  readonly also?: string;
}

/** The id of the row that makes something new of what was typed. */
export const CREATE = 'create';

/** The options that hold what was typed, and a last row for something new unless one is called exactly so. */
export function rowsFor(
  options: readonly ComboboxOption[],
  typed: string,
  createLabel: ((typed: string) => string) | undefined,
): readonly ComboboxOption[] {
  const wanted = plain(typed);
  if (wanted === '') return options;
  const matching = options.filter(({ label, detail, also = '' }) =>
    plain(`${label} ${also} ${detail?.() ?? ''}`).includes(wanted),
  );
  const isNew = !options.some(({ label }) => plain(label) === wanted);
  return createLabel && isNew ? [...matching, { id: CREATE, label: createLabel(typed.trim()) }] : matching;
}

/** Letters and digits only, without case or accents, so that "mk" finds "M.K.". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
