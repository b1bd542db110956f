import type { FileJob, FileOutcome } from '../job';

/** Does one job at a time. */
export interface Hand {
  /** Never throws. `tell` hears how far the job is, from 0 to 1. */
  work(job: FileJob, tell: (fraction: number) => void): Promise<FileOutcome>;
  end(): Promise<void>;
}
