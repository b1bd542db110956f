import type { Worker } from 'node:worker_threads';
import { message } from '../../core/language/message';
import { failed, type FileJob, type FileOutcome } from '../job';
import type { Hand } from './hand';

/** What a worker thread says of its job. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly outcome: FileOutcome };

/** A hand in a thread of its own. Where a file takes the thread down, the next job gets a new one. */
export class ThreadHand implements Hand {
  private worker: Worker | null = null;

  constructor(private readonly start: () => Worker) {}

  async work(job: FileJob, tell: (fraction: number) => void): Promise<FileOutcome> {
    const worker = (this.worker ??= this.start());
    const silence = new AbortController();
    try {
      return await outcomeOf(worker, job, tell, silence.signal);
    } catch (error) {
      this.worker = null;
      await worker.terminate();
      const detail = error instanceof Error ? error.message : String(error);
      return failed(job.path, message('cli.unexpected', { file: job.path, detail }));
    } finally {
      silence.abort();
    }
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}

/** Hands the job over, and waits for the outcome or for the thread's end. Listens no longer than `until`. */
function outcomeOf(
  worker: Worker,
  job: FileJob,
  tell: (fraction: number) => void,
  until: AbortSignal,
): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const heard = (report: WorkerReport): void => {
      if (report.kind === 'done') resolve(report.outcome);
      else tell(report.fraction);
    };
    const ended = (code: number): void => reject(new Error(`exit ${code}`));
    worker.on('message', heard).on('error', reject).on('exit', ended);
    until.addEventListener('abort', () =>
      worker.off('message', heard).off('error', reject).off('exit', ended),
    );
    worker.postMessage(job);
  });
}
