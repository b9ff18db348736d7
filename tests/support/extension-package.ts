import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';

/** Packs a built extension's folder into the one file (.xpi) that Firefox installs for good. */
export async function packExtension(folder: string, file: string): Promise<void> {
  const zip = createZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    zip.addFile(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  writeFileSync(file, await zip.toBuffer());
}
