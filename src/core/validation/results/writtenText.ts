import type { ResultColumn } from '../../achievement/layout';
import { Decimal, HUNDRED } from '../../quantity/decimal';
import type { CellContent } from '../../sheet/changePlan';
import { figure, percent } from '../arithmetic';

/** What a result's cell holds, for people: a rate as a percentage, a formula as it is typed. */
export function writtenText(role: ResultColumn, content: CellContent): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'empty') return '';
  if (typeof content.value !== 'number') return String(content.value);
  const number = new Decimal(String(content.value));
  return role === 'rate' ? percent(number.times(HUNDRED)) : figure(number);
}
