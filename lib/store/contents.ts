import type { SealedTableName } from './database';

/** One named step that brings old contents up by one version. Pure. */
export interface ContentStep {
  /** Says what changes, such as `sessions: medium is kept`. */
  readonly name: string;
  readonly up: (before: unknown) => unknown;
}

/** Steps by table, oldest first; contents of version n have had n − 1 steps. Append only. */
const CONTENT_STEPS: Readonly<Partial<Record<SealedTableName, readonly ContentStep[]>>> = {
  sessions: [{ name: 'sessions: prompts that were said are kept', up: withNone('promptsSaid') }],
};

/** Gives a record an empty list where none was kept before. */
function withNone(field: string): ContentStep['up'] {
  return (before) => ({ [field]: [], ...(before as object) });
}

/** What is sealed: the version of the contents, and the contents. */
export interface Contents {
  readonly version: number;
  readonly value: unknown;
}

/** Contents written by a newer version of Beside. */
export class NewerContentsError extends Error {
  override name = 'NewerContentsError';
  constructor() {
    super('The record was written by a newer version.');
  }
}

/** Wraps a value with the version this program writes. */
export function wrapContents(table: SealedTableName, value: unknown, steps = CONTENT_STEPS): Contents {
  return { version: (steps[table]?.length ?? 0) + 1, value };
}

/** The value, brought up to the newest version. @throws NewerContentsError */
export function unwrapContents(table: SealedTableName, contents: Contents, steps = CONTENT_STEPS): unknown {
  const known = steps[table] ?? [];
  if (contents.version > known.length + 1) throw new NewerContentsError();
  return known.slice(contents.version - 1).reduce((value, step) => step.up(value), contents.value);
}
