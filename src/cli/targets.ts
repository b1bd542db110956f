import { basename, extname, join, resolve } from 'node:path';
import { message } from '../core/language/message';
import { CliFailure } from './failure';
import { isFolder, sameFile } from './files';
import type { Settings } from './settings';

/** Where each written workbook goes; `null` where it goes nowhere. Refuses to overwrite what was read. */
export async function targetsOf(settings: Settings): Promise<ReadonlyMap<string, string | null>> {
  const { files, out } = settings;
  const targets = new Map<string, string | null>();
  if (!writesWorkbooks(settings)) {
    if (out !== null) await refuseForResults(out, files);
    for (const file of files) targets.set(file, null);
    return targets;
  }
  const folder = out !== null && (files.length > 1 || (await isFolder(out)));
  const taken = new Set<string>();
  for (const file of files) {
    const target = out === null ? file : folder ? join(out, basename(file)) : out;
    if (taken.has(resolve(target))) throw new CliFailure(message('cli.file.twice', { file: target }));
    taken.add(resolve(target));
    if (out !== null) await refuseOverwriting(target, files);
    targets.set(file, target);
  }
  return targets;
}

function writesWorkbooks({ command, out, inPlace, sheet }: Settings): boolean {
  return command === 'validate' ? sheet : out !== null || inPlace;
}

/** Results are text: under the name of a workbook nothing could open them. */
async function refuseForResults(out: string, files: readonly string[]): Promise<void> {
  await refuseOverwriting(out, files);
  if (/^\.xls[xm]$/i.test(extname(out))) throw new CliFailure(message('cli.usage.out-without-sheet'));
}

async function refuseOverwriting(target: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (await sameFile(target, file)) throw new CliFailure(message('cli.file.same', { file: target }));
  }
}
