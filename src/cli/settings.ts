import type { DraftChoice } from '../actions';
import type { Scheme } from '../core/achievement/scheme';
import type { Language } from '../core/language/message';
import type { Severity } from '../core/validation/engine/finding';
import type { LayoutWish } from '../core/layout/wish';
import type { ValidationSettings } from '../core/validation/engine/settings';

export const COMMANDS = ['compute', 'validate', 'draft'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const FORMATS = ['table', 'json', 'sarif', 'junit', 'markdown', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** The forms in which each command prints its results; `docx` is not printed, but written to a file. */
export const FORMATS_OF: Readonly<Record<CommandName, readonly Format[]>> = {
  compute: ['table', 'json'],
  validate: ['table', 'json', 'sarif', 'junit', 'markdown'],
  draft: ['table', 'json', 'markdown', 'docx'],
};

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The forms of `--summary`. */
export const SUMMARY_FORMATS: readonly Format[] = ['table', 'json', 'markdown'];

/** What a run was asked for. */
export interface Settings {
  /** Files, folders and patterns, as they were named. */
  readonly files: readonly string[];
  readonly out: string | null;
  /** One table over all files instead of the results of each. */
  readonly summary: boolean;
  /** How many files are worked on at once at most; `null`: as the processors allow. */
  readonly workers: number | null;
  readonly job: JobSettings;
}

/** What is asked of each file, as plain data. */
export interface JobSettings {
  readonly command: CommandName;
  readonly format: Format;
  readonly language: Language;
  readonly inPlace: boolean;
  /** Whether what is written is the workbook with a findings sheet. */
  readonly sheet: boolean;
  /** Instead of the one in each workbook. */
  readonly scheme: Scheme | null;
  /** How tables are read, where it was said; before what each workbook keeps. */
  readonly wish: Partial<LayoutWish>;
  /** What was said of single rules; before what the workbook says. */
  readonly severities: ValidationSettings['severities'];
  /** Last year's workbook, which each file is compared with; `null`: none. */
  readonly previous: string | null;
  readonly failOn: FailOn;
  /** How narratives are drafted. */
  readonly draft: DraftChoice;
}

/** 0: nothing at or above `failOn`; 1: findings; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Whether a finding of that severity makes the run fail. */
export function failsAt(failOn: FailOn, severity: Severity): boolean {
  return failOn !== 'never' && FAIL_ON.indexOf(severity) <= FAIL_ON.indexOf(failOn);
}
