import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How long a program took, and the most memory that it held; `null` where nobody can tell. */
export interface Timed {
  readonly seconds: number;
  readonly peakMegabytes: number | null;
}

const TIME = '/usr/bin/time';
const KILOBYTES = /^peak (\d+)$/gm;

/** Runs a program to its end. Throws when it is not there, or fails. */
export async function timed(program: string, args: readonly string[]): Promise<Timed> {
  const measures = existsSync(TIME);
  const began = performance.now();
  const child = measures
    ? spawn(TIME, ['-f', 'peak %M', program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${said}`);
  const peak = [...said.matchAll(KILOBYTES)].at(-1)?.[1];
  return {
    seconds: (performance.now() - began) / 1000,
    peakMegabytes: peak === undefined ? null : Number(peak) / 1024,
  };
}
