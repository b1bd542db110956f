import { fit } from '../evidence/fit';
import { part, type Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import { equalPeriod } from '../period';
import { AIM, OTHER_AIM, type RoleColumn } from './resolveRoles';

const REVISED = /修正|修訂|調整|變更|滾動檢討|revised|adjusted|amended|updated|re-?based|restated/i;
const ORIGINAL = /原|初|original|initial/i;
/** What is revised beside the targets, and is none of them. */
const OTHER_MATTER = /預算|經費|金額|日期|期[程限]|budget|cost|spend|funding|date/i;
const LESS = 0.1;
const SOME = 0.3;
/** What stands where nothing was revised. */
const UNREVISED =
  /^(?:[-–—─－/*]*|無|同左|同原.{0,4}|不變|(?:未|無|不|免)(?:修正|修訂|調整|變更)|維持.{0,6}|n\/?a|none|nil|same|unchanged|no change|not revised|as original)$/i;

/** Whether words of a target say that it was revised. */
export const isRevisedText = (text: string): boolean => REVISED.test(text) && !OTHER_MATTER.test(text);

/** Whether what stands in the place of a revised target says that nothing was revised. */
export const isUnrevised = (grid: Grid, row: number, column: number): boolean =>
  UNREVISED.test(grid.text(row, column).trim());

const isRevised = ({ role, heading: { text } }: RoleColumn): boolean =>
  role === 'target' && REVISED.test(text) && !OTHER_AIM.test(text);

/** Figures or days, some of them at least: where little was revised the column is half empty, or holds words. */
const holdsAims = (profile: Profile): boolean =>
  fit('target', profile) === 1 || part(profile, ['number', 'percent', 'quantity', 'date']) >= SOME;

/**
 * Lets a revised target count before the one that it replaces: it is what results are held against since. Other aims,
 * of another period or of which nothing says that they were revised, stay as they are.
 */
export function withRevisedTargets(
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  const revised = found.filter((one) => isRevised(one) && holdsAims(profileOf(one.column))).at(-1);
  const replaced = revised ? replacedBy(found, revised) : [];
  if (!revised || replaced.length === 0) return found;
  const strength = Math.max(revised.strength, ...replaced.map((one) => one.strength));
  const period = revised.period ?? replaced[0]?.period ?? null;
  return found.map((one) => {
    if (one === revised) return { ...one, strength, period };
    return replaced.includes(one) ? { ...one, period, strength: strength - LESS } : one;
  });
}

/** The columns of the targets that a revised one replaces, the nearest first; none where the target is no revised one. */
export function replacedTargets(found: readonly RoleColumn[], target: number | undefined): readonly number[] {
  const chosen = found.find(({ column }) => column === target);
  return chosen && isRevised(chosen) ? replacedBy(found, chosen).map(({ column }) => column) : [];
}

/** The column of a row's target: the revised one, and where nothing was revised the one before. */
export function targetIn(grid: Grid, row: number, target: number, replaced: readonly number[]): number {
  if (replaced.length === 0 || !isUnrevised(grid, row, target)) return target;
  const before = replaced.filter((column) => !isUnrevised(grid, row, column));
  return before.find((column) => grid.figure(row, column) !== null) ?? before[0] ?? target;
}

/** The targets right before a revised one, the nearest first; what stands before something else is another matter. */
function replacedBy(found: readonly RoleColumn[], revised: RoleColumn): readonly RoleColumn[] {
  const before = found.filter(({ column }) => column < revised.column).reverse();
  const others = before.findIndex((one) => !mayBeReplaced(one, revised));
  const near = others < 0 ? before : before.slice(0, others);
  const period = revised.period ?? near[0]?.period ?? null;
  const replaced = near.filter(
    (one) => one.period === null || period === null || equalPeriod(one.period, period),
  );
  return replaced.some((one) => !isRevised(one)) ? replaced : [];
}

/** A target, called so or the original, of the same matter; never a floor, or what is hoped for at most. */
const mayBeReplaced = ({ role, heading: { text } }: RoleColumn, revised: RoleColumn): boolean =>
  role === 'target' &&
  !OTHER_AIM.test(text) &&
  (AIM.test(text) || ORIGINAL.test(text)) &&
  OTHER_MATTER.test(text) === OTHER_MATTER.test(revised.heading.text);
