import { Worker } from 'node:worker_threads';
import type { Message } from '../../../src/core/language/message';
import { ThreadHand } from '../../../src/cli/workers/threadHand';
import { jobFor } from './job';

/** A thread that answers, throws, ends, or tells first, by the name of the file. */
const CODE = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ path }) => {
  if (path === 'throws') throw new Error('out of order');
  if (path === 'ends') process.exit(3);
  parentPort.postMessage({ kind: 'progress', fraction: 0.25 });
  const outcome = { path, said: [], problem: null, part: null, summary: null, gravest: null };
  parentPort.postMessage({ kind: 'done', outcome });
});`;

test('a file that takes its thread down is reported, and the next one gets a new thread', async () => {
  let started = 0;
  const hand = new ThreadHand(() => {
    started++;
    return new Worker(CODE, { eval: true });
  });
  const told: number[] = [];
  const outcomes = [];
  for (const path of ['good', 'throws', 'good', 'ends', 'good', 'good']) {
    outcomes.push(await hand.work(jobFor(path), (fraction) => told.push(fraction)));
  }
  await hand.end();
  // Where the error comes from another realm, it is told with its kind.
  const detail = (said: Message | null): unknown => {
    const told = said?.slots?.['detail'];
    return typeof told === 'string' ? told.replace(/^Error: /, '') : null;
  };
  expect(outcomes.map(({ path, problem }) => [path, detail(problem)])).toEqual([
    ['good', null],
    ['throws', 'out of order'],
    ['good', null],
    ['ends', 'exit 3'],
    ['good', null],
    ['good', null],
  ]);
  expect([started, told]).toEqual([3, [0.25, 0.25, 0.25, 0.25]]);
});
