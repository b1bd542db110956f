import { message } from '../../../src/core/language/message';
import { failed } from '../../../src/cli/job';
import { runJobs } from '../../../src/cli/workers/crew';
import type { Hand } from '../../../src/cli/workers/hand';
import { jobFor } from './job';

/** Hands whose jobs end when the test says so. */
class Shift {
  readonly begun: string[] = [];
  ended = 0;
  private readonly open = new Map<string, () => void>();

  hand(): Hand {
    return {
      work: (job, tell) =>
        new Promise((resolve) => {
          this.begun.push(job.path);
          tell(0.5);
          this.open.set(job.path, () => resolve(failed(job.path, message('cli.usage.other'))));
        }),
      end: async () => {
        this.ended++;
      },
    };
  }

  async finish(path: string): Promise<void> {
    this.open.get(path)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('gives the next job to whoever is free, and the outcomes in the order of the jobs', async () => {
  const shift = new Shift();
  const heard: string[] = [];
  const done = runJobs(['a', 'b', 'c'].map(jobFor), [shift.hand(), shift.hand()], {
    outcome: ({ path }) => heard.push(path),
    progress: () => undefined,
  });
  expect(shift.begun).toEqual(['a', 'b']);
  await shift.finish('b');
  expect([shift.begun, heard]).toEqual([['a', 'b', 'c'], []]);
  await shift.finish('a');
  expect(heard).toEqual(['a', 'b']);
  await shift.finish('c');
  expect((await done).map(({ path }) => path)).toEqual(['a', 'b', 'c']);
  expect(shift.ended).toBe(2);
});

test('counts begun files by their parts', async () => {
  const shift = new Shift();
  const told: number[] = [];
  const done = runJobs(['a', 'b'].map(jobFor), [shift.hand()], {
    outcome: () => undefined,
    progress: (sum) => told.push(sum),
  });
  await shift.finish('a');
  await shift.finish('b');
  await done;
  expect(told).toEqual([0.5, 1, 1.5, 2]);
});
