import type { Message } from '../../../src/core/language/message';
import { LIMITS } from '../../../src/workbook/excel/limits';
import type { Platform } from '../../../src/workbook/excel/platform';
import { Watchdog } from '../../../src/workbook/excel/watchdog';
import { failureOf } from '../bench';
import { handClock } from './handClock';

function watched(): { clock: ReturnType<typeof handClock>; told: (Message | null)[]; watchdog: Watchdog } {
  const clock = handClock();
  const told: (Message | null)[] = [];
  const platform: Platform = {
    ...clock.timer,
    supports: () => false,
    run: () => Promise.reject(new Error('not used')),
  };
  return { clock, told, watchdog: new Watchdog(platform, LIMITS, (message) => told.push(message)) };
}

describe('the watchdog', () => {
  it('says nothing when Excel answers at once', async () => {
    const { clock, told, watchdog } = watched();
    await watchdog.watch(Promise.resolve());
    clock.advance(60_000);
    expect(told).toEqual([]);
  });

  it('asks the user to finish editing after about a second, and takes it back with the answer', async () => {
    const { clock, told, watchdog } = watched();
    let answer = (): void => undefined;
    const done = watchdog.watch(new Promise((resolve) => (answer = resolve)));
    clock.advance(999);
    expect(told).toEqual([]);
    clock.advance(1);
    expect(told).toEqual([{ id: 'failures.waiting' }]);
    answer();
    await done;
    expect(told).toEqual([{ id: 'failures.waiting' }, null]);
  });

  it('keeps the notice until the last of several requests is answered', async () => {
    const { clock, told, watchdog } = watched();
    const answers: (() => void)[] = [];
    const waiting = [0, 1].map(() => watchdog.watch(new Promise((resolve) => answers.push(resolve))));
    clock.advance(1_000);
    answers[0]?.();
    await waiting[0];
    expect(told).toEqual([{ id: 'failures.waiting' }]);
    answers[1]?.();
    await waiting[1];
    expect(told).toEqual([{ id: 'failures.waiting' }, null]);
  });

  it('gives up after thirty seconds', async () => {
    const { clock, told, watchdog } = watched();
    const failure = failureOf(watchdog.watch(new Promise(() => undefined)));
    clock.advance(30_000);
    expect((await failure).kind).toBe('timeout');
    expect((await failure).explanation.slots).toEqual({ seconds: 30 });
    expect(told.at(-1)).toBeNull();
  });

  it('passes an error of Excel on', async () => {
    const { watchdog } = watched();
    const error = new Error('refused');
    await expect(watchdog.watch(Promise.reject(error))).rejects.toBe(error);
  });
});
