import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { arePackagesInstalled, installPackages, localProgram, ROOT, run } from './local-programs.mjs';

/**
 * Runs a script of ours that needs packages from its first line: `node tests/support/prepared.mjs <script> [its options]`. What a
 * fresh checkout lacks is made first: the packages, and the types that `tsconfig.json` begins with.
 */
async function prepare() {
  if (!arePackagesInstalled()) {
    console.log('Installing the packages …');
    if (!(await installPackages({ isQuiet: true }))) return 'The packages could not be installed.';
  }
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return null;
  const call = localProgram('wxt', 'wxt', ['prepare']);
  return call && (await run(call, { isQuiet: true }))
    ? null
    : 'The types of the extension could not be made.';
}

const problem = await prepare();
if (problem) {
  console.error(problem);
  process.exit(1);
}
// The script finds its own options where it would have them without us.
process.argv.splice(1, 2, resolve(process.argv[2] ?? ''));
await import(pathToFileURL(process.argv[1] ?? '').href);
