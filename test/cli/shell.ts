import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/program';
import type { ExitCode } from '../../src/cli/settings';

export const SAMPLE = 'assets/sample/sample-report.xlsx';
export const SAMPLE_EN = 'assets/sample/sample-report-en.xlsx';

/** What a run printed, and how it ended. */
export interface Ran {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a shell does: `attain('compute', 'a.xlsx')`. */
export async function attain(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await runCli(args, {
    env: { LANG: 'zh_TW.UTF-8' },
    streams: { out: (text) => (out += text), err: (text) => (err += text) },
    version: '1.2.3',
    startWorker: null,
  });
  return { exit, out, err };
}

/** A folder that is gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'attain-'));

  put(name: string, content: Uint8Array | string): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  copy(name: string, from: string): string {
    return this.put(name, readFileSync(from));
  }

  names(): string[] {
    return readdirSync(this.path).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
