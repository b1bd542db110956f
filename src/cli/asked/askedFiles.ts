import { basename, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { message, type Message } from '../../core/language/message';
import { FILE_ENDINGS, REFUSED_ENDINGS } from '../../workbook/open/fileKind';
import { isFolder, isThere } from '../files';

/** A file that was asked for. */
export interface AskedFile {
  /** As it is printed. */
  readonly path: string;
  /** Where it lies below what was asked for: `a/report.xlsx` of `mails/`; its name, when it was named itself. */
  readonly below: string;
  readonly by: 'name' | 'folder' | 'pattern';
}

export interface Asked {
  /** In the order in which they were asked for, each once; those of a folder or pattern by their names. */
  readonly files: readonly AskedFile[];
  /** What stands for no file at all. */
  readonly problems: readonly Message[];
}

/** What can be opened, and what people take for that: it is named with what to do, and not passed over. */
const WORKBOOKS = `**/*.{${[...FILE_ENDINGS, ...REFUSED_ENDINGS].map((ending) => ending.slice(1)).join(',')}}`;

/** Lock files of programs that have a workbook open. */
const LOCKS = ['**/~$*', '**/.~lock.*'];

/**
 * Finds the files that names, folders and patterns (`mails/**\/*.xlsx`) stand for. Folders are searched through
 * and through, but for `out` where it lies in them: what was written the last time is no new report.
 */
export async function askedFiles(asked: readonly string[], out: string | null): Promise<Asked> {
  const files = new Map<string, AskedFile>();
  const problems: Message[] = [];
  for (const name of asked) {
    const found = await filesOf(name, out);
    if (found.length === 0) problems.push(message('cli.file.none-found', { asked: name }));
    for (const file of found) {
      const key = resolve(file.path);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], problems };
}

async function filesOf(name: string, out: string | null): Promise<readonly AskedFile[]> {
  if (await isFolder(name)) {
    const found = await search(WORKBOOKS, name);
    return found
      .map((below): AskedFile => ({ path: join(name, below), below, by: 'folder' }))
      .filter(({ path }) => out === null || !isWithin(path, out) || isWithin(name, out));
  }
  const pattern = name.split(sep).join('/');
  if (!isDynamicPattern(pattern) || (await isThere(name))) {
    return [{ path: name, below: basename(name), by: 'name' }];
  }
  const { folder, rest } = split(pattern);
  const found = await search(rest, folder);
  return found.map((below): AskedFile => ({ path: join(folder, below), below, by: 'pattern' }));
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd,
    ignore: LOCKS,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.sort(new Intl.Collator('en', { numeric: true }).compare);
}

/** The folder that a pattern begins with, and what is searched in it. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => isDynamicPattern(step));
  const folder = steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return { folder, rest: steps.slice(first).join('/') };
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  return resolve(path) === resolve(folder) || resolve(path).startsWith(resolve(folder) + sep);
}
