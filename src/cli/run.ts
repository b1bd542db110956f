import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { askedFiles, type AskedFile } from './asked/askedFiles';
import type { Console } from './console';
import { writeWhole } from './files';
import type { FileJob, FileOutcome } from './job';
import { resultsIn } from './results';
import { explanationOf } from './runFile';
import { failsAt, type ExitCode, type Settings } from './settings';
import { targetsOf } from './targets';
import { runJobs } from './workers/crew';
import type { Hand } from './workers/hand';
import { ownHand } from './workers/ownHand';
import { ThreadHand } from './workers/threadHand';

/** Starts a thread that serves jobs; `null`: all is done in the thread that asks. */
export type StartWorker = (() => Worker) | null;

/** Runs a command over all of its files. A file that cannot be used does not keep the others from it. */
export async function run(settings: Settings, console: Console, startWorker: StartWorker): Promise<ExitCode> {
  try {
    const { files, problems } = await askedFiles(settings.files, settings.out);
    for (const problem of problems) console.say(problem);
    const jobs = await jobsOf(files, settings);
    const outcomes = await runJobs(jobs, handsFor(jobs.length, settings, startWorker), {
      outcome: ({ said }) => {
        for (const words of said) console.say(words);
      },
      progress: (done, path) => console.progress.show(done, jobs.length, path),
    });
    console.progress.clear();
    await hand(outcomes, settings, console);
    if (problems.length > 0 || outcomes.some(({ problem }) => problem !== null)) return 2;
    return outcomes.some(({ gravest }) => gravest && failsAt(settings.job.failOn, gravest)) ? 1 : 0;
  } catch (error) {
    console.say(explanationOf(error, settings.files.join(' ')));
    return 2;
  }
}

async function jobsOf(files: readonly AskedFile[], settings: Settings): Promise<FileJob[]> {
  const targets = await targetsOf(files, settings);
  return files.map(({ path }, index) => ({
    path,
    index,
    target: targets[index] ?? null,
    settings: settings.job,
  }));
}

/** Each worker holds an engine of its own, and so a few hundred megabytes. */
const MOST_UNASKED = 8;

/** No more hands than files, and no thread where one hand does. */
function handsFor(files: number, { workers }: Settings, start: StartWorker): readonly Hand[] {
  const count = Math.min(files, workers ?? Math.min(availableParallelism(), MOST_UNASKED));
  if (start === null || count <= 1) return [ownHand];
  return Array.from({ length: count }, () => new ThreadHand(start));
}

/** Prints the results, or puts them where validating was told to. */
async function hand(outcomes: readonly FileOutcome[], settings: Settings, console: Console): Promise<void> {
  const { out, job } = settings;
  const text = resultsIn(outcomes, settings);
  if (job.command === 'validate' && out !== null && !job.sheet) await writeWhole(out, text);
  else if (text !== '') console.print(text);
}
