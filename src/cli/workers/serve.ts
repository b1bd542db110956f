import type { MessagePort } from 'node:worker_threads';
import type { FileJob } from '../job';
import { runFile } from '../runFile';
import type { WorkerReport } from './threadHand';

/** Does the jobs that come through the port, one after the other. */
export function serve(port: MessagePort): void {
  const report = (said: WorkerReport): void => port.postMessage(said);
  port.on('message', (job: FileJob) => {
    void runFile(job, (fraction) => report({ kind: 'progress', fraction })).then((outcome) =>
      report({ kind: 'done', outcome }),
    );
  });
}
