import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Published reports stand beside a checkout on some machines; they belong to their publishers. */
export const sharedFolder = (name: string): string => join(__dirname, '../../../../..', 'shared', name);

/** A suite over such a folder; without the folder its title says why it does not run. */
export function describeWhere(folder: string, title: string, tests: () => void): void {
  if (existsSync(folder)) describe(title, tests);
  else describe.skip(`${title} (no folder ${folder})`, tests);
}
