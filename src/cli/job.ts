import type { Message } from '../core/language/message';
import type { Severity } from '../core/validation/engine/finding';
import type { FilePart } from './parts';
import type { JobSettings } from './settings';
import type { FileSummary } from './summary/fileSummary';

/** One file and where its written workbook or document goes. Jobs and what comes of them are plain data: they cross threads. */
export interface FileJob {
  readonly path: string;
  /** Its place among all files. */
  readonly index: number;
  /** `null`: nothing is written. */
  readonly target: Target | null;
  readonly settings: JobSettings;
}

export interface Target {
  readonly path: string;
  /** Whether folders on the way are made: below a folder of results, but not for a file that was named. */
  readonly makesFolders: boolean;
}

/** What came of one file. */
export interface FileOutcome {
  readonly path: string;
  /** What is said of it, in order. */
  readonly said: readonly Message[];
  /** Why it is no report, or could not be used; `null` when all went well. */
  readonly problem: Message | null;
  /** Its part of the results; `null` where there is none. */
  readonly part: FilePart | null;
  readonly summary: FileSummary | null;
  /** The gravest finding that nobody accepted. */
  readonly gravest: Severity | null;
}

/** The outcome of a file that could not be used. */
export function failed(path: string, problem: Message, said: readonly Message[] = []): FileOutcome {
  return { path, said: [...said, problem], problem, part: null, summary: null, gravest: null };
}
