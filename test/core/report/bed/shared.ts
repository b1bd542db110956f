import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Published reports stand beside a checkout on some machines; they belong to their publishers. */
export const sharedFolder = (name: string): string => join(__dirname, '../../../../..', 'shared', name);

/** A suite over such a folder; without the folder one skipped test says what it needs to run. */
export function describeWhere(folder: string, title: string, tests: () => void): void {
  if (existsSync(folder)) describe(title, tests);
  else it.skip(`${title}: put the reports into ${folder} to run it`, () => undefined);
}
