import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { message } from '../core/language/message';
import { CliFailure } from './failure';

/** Reads a file whole. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = codeOf(cause);
    const missing = code === 'ENOENT';
    throw new CliFailure(
      missing
        ? message('cli.file.missing', { file: path })
        : message('cli.file.no-access', { file: path, code }),
      cause,
    );
  }
}

/**
 * Writes a file so that its name never stands for half of it: the bytes go into a new file beside it, which
 * then takes its place. What stood there is replaced whole, or stays whole. Permissions are kept.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const mode = await stat(target).then(
      (stats) => stats.mode,
      () => undefined,
    );
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new CliFailure(message('cli.file.unwritable', { file: path, code: codeOf(cause) }), cause);
  }
}

/** Whether two paths name one file, through links as well. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
