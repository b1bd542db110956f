import type { ColumnRole } from '../roles';
import type { RoleColumn } from './resolveRoles';

/** What is planned and spent beside the targets, said above headings of its own: 經費(千元) over 核定 and 支用. */
const MONEY =
  /^(?:\S{0,6}(?:經費|預算|金額|費用|款項|補助款)|.{0,16}\b(?:budget|funding|costs?|spend|expenditure|finance|financials))/i;
const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'rate', 'status']);

/**
 * The columns without those of money, where targets stand outside of it: what was spent never answers what was to be
 * done, however its heading is called.
 */
export function withoutOtherMatter(found: readonly RoleColumn[]): readonly RoleColumn[] {
  const isAside = (one: RoleColumn): boolean => FIGURES.has(one.role) && isBelowMoney(one);
  const hasOwn = found.some((one) => one.role === 'target' && !isAside(one));
  return hasOwn ? found.filter((one) => !isAside(one)) : found;
}

/** Whether a heading above the one that says the role speaks of money. */
const isBelowMoney = ({ heading: { above } }: RoleColumn): boolean => MONEY.test(above);
