import { makeApp } from './bench-app';

/** Writes an unfiled note into the vault whose key is at hand; gives its id. */
export async function writeNote(text: string): Promise<string> {
  const app = makeApp('workspace');
  await app.vaultAccess.start();
  const id = crypto.randomUUID();
  const outcome = await app.run('note.create', { deedId: id, clientId: null, text });
  if (!outcome.ok) throw outcome.error;
  return id;
}
