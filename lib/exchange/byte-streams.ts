type Bytes = Uint8Array<ArrayBuffer>;

const LINE_FEED = 0x0a;

/** A stream of what an iterator gives, one piece at a time as it is wanted. */
export function streamOf(pieces: Iterator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Cuts bytes into pieces, so that no step works on everything at once. */
export function* inPieces(bytes: Bytes, size = 65_536): Generator<Bytes> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** All bytes of a stream, in memory only: a Blob may be kept on the disk. */
export async function allBytes(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(stream)) pieces.push(piece);
  return joined(pieces);
}

/** The lines of a stream without their line feeds; `null` stands for one that is longer than `longest` bytes, and ends it. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  longest: number,
): AsyncGenerator<Bytes | null> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const piece of piecesOf(stream)) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      yield joined([...pending, piece.subarray(start, end)]);
      pending = [];
      length = 0;
      start = end + 1;
    }
    pending.push(piece.subarray(start));
    length += piece.length - start;
    if (length > longest) {
      yield null;
      return;
    }
  }
  if (length > 0) yield joined(pending);
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
