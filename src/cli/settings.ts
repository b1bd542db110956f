import type { Scheme } from '../core/achievement/scheme';

export const FORMATS = ['table', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a run was asked for. */
export interface Settings {
  readonly command: 'compute' | 'validate';
  readonly files: readonly string[];
  readonly format: Format;
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Instead of the one in each workbook. */
  readonly scheme: Scheme | null;
  readonly failOn: FailOn;
}

/** 0: nothing at or above `failOn`; 1: findings; 2: could not run. */
export type ExitCode = 0 | 1 | 2;
