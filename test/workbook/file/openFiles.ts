import { readFileSync } from 'node:fs';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import type { Opened } from './opened';

/** A process of its own: opens the files that it is given, and prints a line of JSON for each. */
async function opened(path: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.cpuUsage();
  const refused = await readAll(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookFailure) return error.explanation.id;
    throw error;
  });
  const { user, system } = process.cpuUsage(before);
  return { refused, work: (user + system) / 1_000, memory: process.resourceUsage().maxRSS / 1_024 };
}

async function readAll(bytes: Uint8Array): Promise<null> {
  const workbook = await openWorkbookFile(bytes, 'file.xlsx');
  for (const sheet of await workbook.sheets()) await workbook.read(sheet);
  return null;
}

for (const path of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await opened(path))}\n`);
