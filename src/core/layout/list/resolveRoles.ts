import { fit, type Fit } from '../evidence/fit';
import type { Profile } from '../evidence/profile';
import { saysDirection } from '../evidence/saysDirection';
import type { HeadingReading } from '../headings/headingReading';
import { beginsAsOriginal, beginsAsRevision } from '../headings/revisionAt';
import { equalPeriod, isPart, type ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { ColumnHeading } from './joinLevels';

/** A column that has been given a role. */
export interface RoleColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly period: ReportPeriod | null;
  readonly heading: ColumnHeading;
  /** How well its words and its cells speak for it; the more the better. */
  readonly strength: number;
}

const WORDS: Readonly<Record<HeadingReading['wording'], number>> = { exact: 3, remark: 1, contained: 1.5 };
const LATER_ROLE = 0.25;
const CELLS = 2;
const TAKEN = 1.5;
const TOTAL = 1;
const NEEDED = 3;
const PLAIN_AIM = 0.5;
/** Words of an aim that is called so. */
export const AIM = /目標|target|\bgoal/i;
/** Words of what is hoped for at most, demanded at least, or foreseen: of several aims never the one that is meant. */
export const OTHER_AIM =
  /挑戰|預估|推估|最低|門檻|底[線標]|低標|高標|卓越|理想|標竿|長期|中期|中長程|全程|全期|終期|遠程|長程|stretch|forecast|estimate|projection|outlook|threshold|minimum|floor|ceiling|aspiration|ambition|long[- ]term|benchmark|life of|\bl(?:op|oa|oap)\b|ultimate/i;

/**
 * Gives every column the role that its words allow and its cells bear out. Headings that can be one thing only are
 * settled first, so that 達成情形 beside 實際值 is the verdict, and alone the result or its story.
 */
export function resolveRoles(
  all: readonly ColumnHeading[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  const headings = all.map((heading) => bySigns(heading, profileOf(heading.column)));
  const settled: RoleColumn[] = [];
  const byAmbiguity = [...headings].sort(
    (a, b) => a.reading.roles.length - b.reading.roles.length || a.column - b.column,
  );
  // 目標 may head goals or targets; where nothing else heads targets, it does.
  const needsTarget = !headings.some(
    ({ reading }) => reading.roles[0] === 'target' && reading.roles.length === 1,
  );
  const mayBeTarget = headings.filter(
    ({ reading, column }) => reading.roles.includes('target') && fit('target', profileOf(column)) === 1,
  );
  for (const heading of byAmbiguity) {
    // Commitment over texts beside 2025 goal over figures names what is aimed at.
    const isBest = mayBeTarget.length === 0 || mayBeTarget.includes(heading);
    const isRevised = isRevisedAim(heading, headings);
    const others = isRevised ? [] : settled;
    const chosen = chooseRole(
      heading,
      profileOf(heading.column),
      others,
      isRevised || (needsTarget && isBest),
    );
    if (chosen) settled.push(chosen);
  }
  return [...settled, ...unnamedResults(headings, settled, profileOf)].sort((a, b) => a.column - b.column);
}

/** Aim to over Minimise and Maximise heads no targets. */
function bySigns(heading: ColumnHeading, profile: Profile): ColumnHeading {
  const { reading } = heading;
  if (!reading.roles.includes('target') || !saysDirection(profile)) return heading;
  return { ...heading, reading: { ...reading, roles: ['direction'], bound: null } };
}

/** 修正後目標 beside 原訂目標 is what is aimed at since, and no goal that is pursued. */
const isRevisedAim = ({ text }: ColumnHeading, headings: readonly ColumnHeading[]): boolean =>
  beginsAsRevision(text) &&
  headings.some((other) => other.reading.roles.includes('target') && beginsAsOriginal(other.text));

function chooseRole(
  heading: ColumnHeading,
  profile: Profile,
  settled: readonly RoleColumn[],
  needsTarget: boolean,
): RoleColumn | undefined {
  const { reading, column } = heading;
  const isOpen = reading.roles.length > 1;
  let best: RoleColumn | undefined;
  for (const [index, role] of reading.roles.entries()) {
    const borneOut = fit(role, profile);
    if (isRefuted(role, borneOut, isOpen, profile)) continue;
    const isTaken = settled.some(
      (other) => other.role === role && equalPeriod(other.period, reading.period) && other.strength >= 2,
    );
    const strength =
      WORDS[reading.wording] -
      index * LATER_ROLE +
      borneOut * CELLS -
      (isTaken && isOpen ? TAKEN : 0) +
      (heading.isTotal ? TOTAL : 0) +
      (role === 'target' && needsTarget ? NEEDED : 0) +
      (role === 'target' ? plainness(heading.text) : 0);
    if (!best || strength > best.strength) best = { column, role, period: reading.period, heading, strength };
  }
  return best;
}

function plainness(text: string): number {
  if (OTHER_AIM.test(text)) return -PLAIN_AIM;
  return AIM.test(text) ? PLAIN_AIM : 0;
}

/** Where words allow one thing only, cells refute it only when they hold something that it can never be. */
function isRefuted(role: ColumnRole, borneOut: Fit, isOpen: boolean, { filled }: Profile): boolean {
  if (borneOut === 1) return false;
  if (isOpen) return borneOut === -1 || (role === 'status' && filled > 0);
  return borneOut === -1 && (role === 'indicator' || role === 'goal' || role === 'unit');
}

/** 1月, 2月 … 全年累計 beside a target say only of when they are: what stands below is what came of it. */
function unnamedResults(
  headings: readonly ColumnHeading[],
  settled: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  // Words right below are headings that nobody knows, and the figures below these are of whatever they say.
  const isOverFigures = (column: number): boolean => /[\d-]|^$/.test(profileOf(column).samples[0] ?? '');
  const bare = headings.filter(
    ({ column, reading }) =>
      reading.roles.length === 0 && !reading.isOther && reading.period && isOverFigures(column),
  );
  const hasTarget = settled.some(({ role }) => role === 'target');
  if (!hasTarget || bare.length === 0) return [];
  const isSeries =
    bare.some(({ reading }) => reading.period !== null && isPart(reading.period)) || bare.length > 1;
  const lacksActual = !settled.some(({ role }) => role === 'actual');
  if (!isSeries && !lacksActual) return [];
  return bare.map((heading) => ({
    column: heading.column,
    role: 'actual',
    period: heading.reading.period,
    heading,
    strength: WORDS.contained,
  }));
}
