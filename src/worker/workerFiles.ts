import type { ClosedFiles } from '../actions';
import { message, type Message } from '../core/language/message';
import { openCopy } from '../workbook/copy/openCopy';
import { WorkbookFailure } from '../workbook/failure';
import type { WorkOptions } from '../workbook/port';
import type { Answer, Question } from './questions';

/** The part of a worker that is used. */
export type FileWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A worker holds the engine's memory; without work for this long, in milliseconds, it is let go. */
const IDLE = 60_000;
/** A file over which the worker says nothing for this long, in milliseconds, is given up. */
const PATIENCE = 120_000;

/**
 * Reads files in a worker, one after another. A worker that is cancelled, or that a file brings down, is ended;
 * the next question gets a new one.
 *
 * @param start starts a worker; throws where the browser does not let it
 */
export function workerFiles(start: () => FileWorker): ClosedFiles {
  let worker: FileWorker | null = null;
  let hasAnswered = false;
  let last: Promise<unknown> = Promise.resolve();
  let letGo: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
  }

  function started(): FileWorker {
    try {
      return start();
    } catch (cause) {
      throw new WorkbookFailure('unsupported', message('files.worker-failed'), { cause });
    }
  }

  /** A worker that dies before its first word could not be loaded; later, it is the file's doing. */
  function died(file: string): WorkbookFailure {
    return hasAnswered
      ? new WorkbookFailure('unreadable-file', message('files.crashed', { file }))
      : new WorkbookFailure('unsupported', message('files.worker-failed'));
  }

  function put(question: Question, { progress, signal }: WorkOptions): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (signal?.aborted) throw cancelled();
      worker ??= started();
      let patience: ReturnType<typeof setTimeout> | undefined;
      const rest = (): void => {
        clearTimeout(patience);
        signal?.removeEventListener('abort', cancel);
      };
      const fail = (failure: WorkbookFailure): void => {
        rest();
        end();
        reject(failure);
      };
      const giveUp = (): void => fail(died(question.file.name));
      const cancel = (): void => fail(cancelled());
      const wait = (): void => {
        clearTimeout(patience);
        patience = setTimeout(giveUp, PATIENCE);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        giveUp();
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        hasAnswered = true;
        if (data.kind === 'progress') {
          progress?.(data.done, data.total);
          wait();
          return;
        }
        rest();
        resolve(data);
      };
      wait();
      worker.postMessage(question);
    });
  }

  function ask(question: Question, options: WorkOptions): Promise<Answer> {
    const asked = last.then(async () => {
      clearTimeout(letGo);
      try {
        return await put(question, options);
      } finally {
        letGo = setTimeout(end, IDLE);
      }
    });
    last = asked.catch(() => undefined);
    return asked;
  }

  return {
    problem: null,
    check: async (file, options) => {
      const answer = await ask({ kind: 'check', file }, options);
      return answer.kind === 'checked' ? answer.checked : refused(answer, file);
    },
    open: async (file, options) => {
      const answer = await ask({ kind: 'copy', file }, options);
      return answer.kind === 'copied' ? openCopy(answer.copy) : refused(answer, file);
    },
  };
}

/** Where there is no background work for add-ins: every question is answered with that. */
export function noFiles(problem: Message): ClosedFiles {
  const refuse = async (): Promise<never> => {
    throw new WorkbookFailure('unsupported', problem);
  };
  return { problem, check: refuse, open: refuse };
}

function refused(answer: Answer, { name }: File): never {
  if (answer.kind === 'failed') throw new WorkbookFailure(answer.failure, answer.explanation);
  throw new WorkbookFailure('unknown', message('files.unexpected', { file: name, detail: answer.kind }));
}

function cancelled(): WorkbookFailure {
  return new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
}
