import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { root } from '../../../scripts/process.mjs';
import { printTable, ratio, whole } from '../table';
import { isTaken, type Taken, type Turn } from './turn';

const ROUNDS = 5;

/**
 * This build against a former one, `checkout` (a worktree of its commit, with its packages): both held in processes
 * of their own that take turns, so that the machine is the same for both; the medians of five, after one not counted.
 */
export async function benchAgainst(checkout: string, sizes: readonly number[]): Promise<void> {
  const [former, own] = await Promise.all([started(resolve(checkout)), started(root)]);
  try {
    const rows: string[][] = [];
    for (const size of sizes) rows.push(await compared(former, own, size));
    printTable(`Against ${checkout}`, HEADINGS, rows);
  } finally {
    former.kill();
    own.kill();
  }
}

const HEADINGS = [
  'indicators',
  'read and assessed/s: former',
  'now',
  'faster',
  'validated/s: former',
  'now',
  'faster',
  'longest step ms: former',
  'now',
  'peak MB: former',
  'now',
];

async function compared(former: ChildProcess, own: ChildProcess, indicators: number): Promise<string[]> {
  const runs: { readonly before: Taken; readonly after: Taken }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const before = await turnOf(former, { indicators });
    runs.push({ before, after: await turnOf(own, { indicators }) });
  }
  const counted = runs.slice(1);
  const before = (what: keyof Taken): number => median(counted.map((run) => run.before[what]));
  const after = (what: keyof Taken): number => median(counted.map((run) => run.after[what]));
  const speed = (what: 'reading' | 'validating'): string[] => [
    whole(1000 / before(what)),
    whole(1000 / after(what)),
    ratio(before(what) / after(what)),
  ];
  return [
    whole(indicators),
    ...speed('reading'),
    ...speed('validating'),
    before('longestStep').toFixed(1),
    after('longestStep').toFixed(1),
    whole(before('peakMegabytes')),
    whole(after('peakMegabytes')),
  ];
}

async function started(checkout: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [checkout], {
    cwd: checkout,
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  return child;
}

async function turnOf(child: ChildProcess, turn: Turn): Promise<Taken> {
  const answered = new Promise<unknown>((resolve) => child.once('message', resolve));
  child.send(turn);
  const taken = await answered;
  if (!isTaken(taken)) throw new Error('A build did not say how long it took.');
  return taken;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
