/** What was copied or dragged last. */
export interface CarriedText {
  /** As it left: links as the names they go by. */
  readonly words: string;
  /** As it stands in the note. */
  readonly text: string;
  /** The lines of cursors that select nothing. */
  readonly isWholeLines: boolean;
}

/** A kind of its own on the clipboard, beside the words that every other program takes: a note in another window knows it. */
const KIND = 'application/x-beside-note';

/** Lays a text beside its words on the clipboard, or into what is dragged. */
export function layBeside(data: DataTransfer, carried: CarriedText): void {
  data.setData(KIND, JSON.stringify(carried));
}

/** The text that lies beside the words, if it is theirs; null where there is none. */
export function laidBeside(data: DataTransfer | null): CarriedText | null {
  const laid = data?.getData(KIND) ?? '';
  if (!data || laid === '') return null;
  const carried = readCarried(laid);
  return carried && isSameText(carried.words, data.getData('text/plain')) ? carried : null;
}

/** Whether words that came are those that left: a system may write line ends its own way. */
export function isSameText(left: string, came: string): boolean {
  return withPlainEnds(left) === withPlainEnds(came);
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Any page may lay something there. */
function readCarried(laid: string): CarriedText | null {
  try {
    const { words, text, isWholeLines } = JSON.parse(laid) as Partial<Record<keyof CarriedText, unknown>>;
    if (typeof words !== 'string' || typeof text !== 'string') return null;
    return { words, text, isWholeLines: isWholeLines === true };
  } catch {
    return null;
  }
}
