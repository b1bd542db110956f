import { extname, join, resolve } from 'node:path';
import { message } from '../core/language/message';
import { isForeignName } from '../workbook/open/fileKind';
import type { AskedFile } from './asked/askedFiles';
import { CliFailure } from './failure';
import { isFolder, isThere, sameFile } from './files';
import type { Target } from './job';
import type { JobSettings, Settings } from './settings';

/** Where each written workbook or document goes; `null` where it goes nowhere. Refuses to overwrite what was read. */
export async function targetsOf(
  files: readonly AskedFile[],
  settings: Settings,
): Promise<readonly (Target | null)[]> {
  const { out } = settings;
  if (!writesFiles(settings)) {
    if (out !== null) await refuseForResults(out, files);
    return files.map(() => null);
  }
  const makesFolders = out !== null && (await isForMany(out, files));
  if (out !== null && !makesFolders) refuseEnding(out, settings.job);
  const named = settings.job.format === 'docx' ? asDocument : asExcel;
  const targets = files.map(({ path, below }): Target => {
    if (out === null) return { path: named(path), makesFolders };
    return { path: makesFolders ? join(out, named(below)) : out, makesFolders };
  });
  refuseTwice(targets);
  for (const [index, { path }] of targets.entries()) {
    if (out !== null) await refuseOverwriting(path, files);
    else if (path !== files[index]?.path && (await isThere(path))) {
      throw new CliFailure(message('cli.file.exists', { file: path, read: files[index]?.path ?? '' }));
    }
  }
  return targets;
}

function writesFiles({ out, job: { command, inPlace, sheet } }: Settings): boolean {
  return command === 'validate' ? sheet : out !== null || inPlace;
}

/** A folder is meant where several files would go to one name. */
async function isForMany(out: string, files: readonly AskedFile[]): Promise<boolean> {
  return files.length > 1 || files.some(({ by }) => by !== 'name') || (await isFolder(out));
}

/** Other programs' files are not written to: their results are a new workbook of the same name. */
function asExcel(path: string): string {
  return isForeignName(path) ? path.slice(0, -extname(path).length) + '.xlsx' : path;
}

function asDocument(path: string): string {
  return path.slice(0, path.length - extname(path).length) + '.docx';
}

/** What is written is named for what it is: programs open a file by its ending. */
function refuseEnding(file: string, { command, format }: Pick<JobSettings, 'command' | 'format'>): void {
  const isDocumentName = /\.docx$/i.test(file);
  if (format === 'docx') {
    if (!isDocumentName) throw new CliFailure(message('cli.usage.out-not-docx', { file }));
  } else if (isDocumentName && command === 'draft') {
    throw new CliFailure(message('cli.usage.docx-not-asked', { file }));
  } else if (isDocumentName || isForeignName(file)) {
    throw new CliFailure(message('cli.usage.out-not-excel', { file }));
  }
}

/** Results are text: under the name of a workbook nothing could open them. */
async function refuseForResults(out: string, files: readonly AskedFile[]): Promise<void> {
  await refuseOverwriting(out, files);
  if (/^\.xls[xm]$/i.test(extname(out))) throw new CliFailure(message('cli.usage.out-without-sheet'));
}

function refuseTwice(targets: readonly Target[]): void {
  const taken = new Set<string>();
  for (const { path } of targets) {
    if (taken.has(resolve(path))) throw new CliFailure(message('cli.file.twice', { file: path }));
    taken.add(resolve(path));
  }
}

async function refuseOverwriting(target: string, files: readonly AskedFile[]): Promise<void> {
  // Only what is there can be one of the files.
  if (!(await isThere(target))) return;
  for (const { path } of files) {
    if (await sameFile(target, path)) throw new CliFailure(message('cli.file.same', { file: target }));
  }
}
