import type { ClosedFiles } from '../../src/actions';
import { message } from '../../src/core/language/message';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { copyWorkbook } from '../../src/workbook/copy/workbookCopy';
import type { Answer, Question } from '../../src/worker/questions';
import { noFiles, workerFiles, type FileWorker } from '../../src/worker/workerFiles';

/** A worker that says what the test lets it say. */
class TestWorker implements FileWorker {
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;
  readonly asked: Question[] = [];
  ended = false;

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: Answer): void {
    Reflect.apply(this.onmessage ?? (() => undefined), this, [{ data: answer }]);
  }

  fail(): void {
    Reflect.apply(this.onerror ?? (() => undefined), this, [{ preventDefault: () => undefined }]);
  }
}

const file = new File(['x'], '報告.xlsx');
const checked = {
  kind: 'checked',
  checked: { tables: [], settings: { severities: {}, accepted: [] }, noTable: message('reading.no-rows') },
} satisfies Answer;

let workers: TestWorker[];
let files: ClosedFiles;
beforeEach(() => {
  jest.useFakeTimers();
  workers = [];
  files = workerFiles(() => {
    const started = new TestWorker();
    workers.push(started);
    return started;
  });
});
afterEach(() => jest.useRealTimers());

/** Lets what was asked reach the worker. */
const turn = async (): Promise<void> => {
  for (let step = 0; step < 10; step++) await Promise.resolve();
};

test('questions go to one worker, one at a time, and progress is told', async () => {
  const progress = jest.fn();
  const first = files.check(file, { progress });
  const second = files.check(file, {});
  await turn();
  const [worker] = workers;
  expect(worker?.asked).toHaveLength(1);
  worker?.say({ kind: 'progress', done: 1, total: 2 });
  worker?.say(checked);
  await first;
  expect(progress).toHaveBeenCalledWith(1, 2);
  await turn();
  expect(worker?.asked).toHaveLength(2);
  worker?.say(checked);
  expect(await second).toMatchObject({ tables: [] });
  expect(workers).toHaveLength(1);
});

test('a file is opened as a copy that can be read', async () => {
  const opened = files.open(file, {});
  await turn();
  workers[0]?.say({ kind: 'copied', copy: await copyWorkbook(memoryWorkbook({ 績效: [['甲']] }), [], {}) });
  const [sheet] = await (await opened).sheets();
  expect(sheet?.name).toBe('績效');
});

test('what the worker could not do is thrown as the failure that it is', async () => {
  const explanation = message('failures.file.password', { file: file.name });
  const failing = expect(files.check(file, {})).rejects.toMatchObject({
    kind: 'unreadable-file',
    explanation,
  });
  await turn();
  workers[0]?.say({ kind: 'failed', failure: 'unreadable-file', explanation });
  await failing;
});

test('cancelling ends the worker at once, and the next question gets another one', async () => {
  const controller = new AbortController();
  const cancelled = expect(files.check(file, { signal: controller.signal })).rejects.toMatchObject({
    kind: 'cancelled',
  });
  await turn();
  controller.abort();
  await cancelled;
  expect(workers[0]?.ended).toBe(true);
  const next = files.check(file, {});
  await turn();
  workers[1]?.say(checked);
  await next;
  expect(workers[1]?.ended).toBe(false);
});

test('what is cancelled before its turn is never asked', async () => {
  const signal = AbortSignal.abort();
  await expect(files.check(file, { signal })).rejects.toMatchObject({ kind: 'cancelled' });
  expect(workers).toHaveLength(0);
});

test('a worker that a file brings down is blamed on the file; the next file gets another worker', async () => {
  const before = files.check(file, {});
  await turn();
  workers[0]?.say(checked);
  await before;
  const down = expect(files.check(file, {})).rejects.toMatchObject({ explanation: { id: 'files.crashed' } });
  await turn();
  workers[0]?.fail();
  await down;
  const after = files.check(file, {});
  await turn();
  workers[1]?.say(checked);
  await after;
});

test('a worker that dies before its first word could not be started: no file is blamed', async () => {
  const failing = expect(files.check(file, {})).rejects.toMatchObject({
    kind: 'unsupported',
    explanation: { id: 'files.worker-failed' },
  });
  await turn();
  workers[0]?.fail();
  await failing;
  const forbidden = workerFiles(() => {
    throw new DOMException('', 'SecurityError');
  });
  await expect(forbidden.check(file, {})).rejects.toMatchObject({
    explanation: { id: 'files.worker-failed' },
  });
});

test('a file over which the worker falls silent is given up', async () => {
  const stuck = expect(files.check(file, {})).rejects.toMatchObject({ explanation: { id: 'files.crashed' } });
  await turn();
  workers[0]?.say({ kind: 'progress', done: 0, total: 1 });
  jest.advanceTimersByTime(121_000);
  await stuck;
  expect(workers[0]?.ended).toBe(true);
});

test('a worker without work is let go after a while', async () => {
  const done = files.check(file, {});
  await turn();
  workers[0]?.say(checked);
  await done;
  jest.advanceTimersByTime(59_000);
  expect(workers[0]?.ended).toBe(false);
  jest.advanceTimersByTime(2_000);
  expect(workers[0]?.ended).toBe(true);
});

test('where there are no workers, every question is answered with that', async () => {
  const problem = message('files.no-worker');
  const none = noFiles(problem);
  expect(none.problem).toBe(problem);
  await expect(none.open(file, {})).rejects.toMatchObject({ kind: 'unsupported', explanation: problem });
});
