import type { FileJob, FileOutcome } from '../job';
import type { Hand } from './hand';

export interface CrewReports {
  /** Each outcome, in the order of the jobs, as soon as all before it are there. */
  readonly outcome: (outcome: FileOutcome) => void;
  /** Files done, the begun ones by their parts; and the file that moved on. */
  readonly progress: (done: number, path: string) => void;
}

/** Hands out the jobs one by one to whoever is free, and gives the outcomes in the order of the jobs. */
export async function runJobs(
  jobs: readonly FileJob[],
  hands: readonly Hand[],
  { outcome, progress }: CrewReports,
): Promise<readonly FileOutcome[]> {
  const outcomes = new Map<number, FileOutcome>();
  const fractions = jobs.map(() => 0);
  let begun = 0;
  let reported = 0;
  const advance = (index: number, fraction: number, path: string): void => {
    fractions[index] = fraction;
    progress(
      fractions.reduce((sum, one) => sum + one, 0),
      path,
    );
  };
  const report = (): void => {
    for (let next = outcomes.get(reported); next; next = outcomes.get(++reported)) outcome(next);
  };
  const busy = async (hand: Hand): Promise<void> => {
    for (let job = jobs[begun]; job; job = jobs[begun]) {
      const index = begun++;
      const { path } = job;
      outcomes.set(index, await hand.work(job, (fraction) => advance(index, fraction, path)));
      report();
      advance(index, 1, path);
    }
  };
  try {
    await Promise.all(hands.map(busy));
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
  return jobs.flatMap((_, index) => outcomes.get(index) ?? []);
}
