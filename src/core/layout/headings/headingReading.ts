import type { Language } from '../../language/message';
import type { ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { HeadingBound } from './boundIn';
import type { JointRoles } from './jointHeading';
import type { Known, Wording } from './knownHeadings';

/** What a heading says. At least one of its parts is there. */
export interface HeadingReading {
  /** What the column may be for, the more usual first; empty where it is none of ours, or only a period is said. */
  readonly roles: readonly ColumnRole[];
  readonly wording: Wording;
  readonly language: Language;
  readonly period: ReportPeriod | null;
  /** The unit of the figures below, as written. */
  readonly unit: string | null;
  /** Whether the targets below are the most or the least that is wanted; `null` where the heading does not say. */
  readonly bound: HeadingBound | null;
  /** A heading that tables of indicators have and that says nothing of their figures: 項次, 主辦單位. */
  readonly isOther: boolean;
  /** Where the cells below hold target and result together: in which order. */
  readonly joint?: JointRoles;
}

/** A heading that says nothing yet: what is told otherwise than by its words begins with it. */
export const BLANK_HEADING: HeadingReading = {
  roles: [],
  wording: 'exact',
  language: 'zh-TW',
  period: null,
  unit: null,
  bound: null,
  isOther: false,
};

/** Whether words say a role and nothing besides: what stands beside such a cell is what it says. */
export const isLabel = ({ roles, wording }: HeadingReading): boolean =>
  roles.length > 0 && wording !== 'contained';

/** Whether words say only of when something is: 第1季, 2019-20. */
export const isPeriodAlone = ({ roles, isOther, period }: HeadingReading): boolean =>
  roles.length === 0 && !isOther && period !== null;

/** The reading of a heading whose words are known. */
export function reading(
  { roles, language }: Known,
  wording: Wording,
  period: ReportPeriod | null,
  unit: string | null,
): HeadingReading {
  return { roles, wording, language, period, unit, bound: null, isOther: roles.length === 0 };
}
