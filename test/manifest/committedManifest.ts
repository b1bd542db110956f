import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentBase } from '../../scripts/build/manifestFor.mjs';
import type { Site } from '../../scripts/manifest/site';

export const projectRoot = join(__dirname, '../..');

/** The committed manifest, as text. */
export const manifestText = readFileSync(join(projectRoot, 'manifest.xml'), 'utf8');

/** What a build makes or puts at the top, and from what; every other address is a file of the repository. */
const built: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/addin/main.tsx',
  '/functions.js': 'src/functions/main.ts',
  '/functions.en-US.json': 'src/functions/metadata/functions.en-US.json',
  '/functions.zh-TW.json': 'src/functions/metadata/functions.zh-TW.json',
  '/shortcuts.json': 'src/commands/shortcuts.json',
};

/** The repository, seen as the site that a build makes of it. */
export const repository: Site = {
  base: developmentBase,
  fileAt: (path) => {
    const file = join(projectRoot, built[path] ?? path);
    return existsSync(file) ? file : null;
  },
};
