import { readFileSync } from 'node:fs';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { startCounting } from '../../support/steps';
import type { Opened } from './opened';

const counter = startCounting();

/** A process of its own: opens the files that it is given, and prints a line of JSON for each. */
async function opened(path: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(path));
  let refused: string | null = null;
  const steps = await counter.count(async () => {
    refused = await readAll(bytes).catch((error: unknown) => {
      if (error instanceof WorkbookFailure) return error.explanation.id;
      throw error;
    });
  });
  return { refused, steps, memory: process.resourceUsage().maxRSS / 1_024 };
}

async function readAll(bytes: Uint8Array): Promise<null> {
  const workbook = await openWorkbookFile(bytes, 'file.xlsx');
  for (const sheet of await workbook.sheets()) await workbook.read(sheet);
  return null;
}

for (const path of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await opened(path))}\n`);
counter.end();
