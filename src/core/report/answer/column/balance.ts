import type { Decimal } from '../../../quantity/decimal';
import { zeroBound } from '../../../quantity/zeroWords';
import type { FoundQuantity } from '../../../quantity/quantity';
import { negated } from '../../../quantity/sign';
import type { Comparator, Target } from '../../../quantity/target';
import { has } from '../../../reading/mention';
import { Statement } from '../../../reading/statement';
import type { ActualSearch } from '../actualSearch';
import type { SourceText } from '../../sourceText';

/** What may stand on either side of zero, the better one above. */
const BALANCE = /餘絀|盈虧|損益|盈餘|賸餘|剩餘|淨利|獲利|結餘|\b(?:profit|surplus|net income)/i;
/** The same, unless the name speaks of what is lost: 收支結餘, 收支短絀. */
const MAY_BE_BALANCE = /收支|\b(?:balance|net result|operating result)/i;
const BELOW = /短絀|虧損|赤字|虧絀|淨損|deficit|loss/i;

/** Whose result a figure is: its name, and the target that it is held against. */
export interface Balance {
  readonly name: string;
  readonly target: Decimal | null;
  /** Whether the target asks that nothing is lost: 收支平衡. */
  readonly isToBreakEven: boolean;
}

/** What is searched for, as a balance. */
export const balanceOf = ({
  name,
  target,
  asked,
}: Pick<ActualSearch, 'name' | 'target' | 'asked'>): Balance => ({
  name,
  target: target?.value.value ?? null,
  isToBreakEven: zeroBound(asked) === '>=',
});

/**
 * What is short is below zero where a balance is reported (餘絀: 短絀 1,250 萬元). Where deficits are reported a deficit
 * has no sign, and a surplus has one; where their target is written below zero, it is the other way round.
 */
export function signedBalance(
  statement: Statement,
  figure: FoundQuantity,
  { name, target, isToBreakEven }: Balance,
): FoundQuantity {
  const isOfBalance = isToBreakEven || isBalance(name);
  if ((!isOfBalance && !BELOW.test(name)) || figure.value.lte(0)) return figure;
  const [mention] = statement.mentionsOf([figure]);
  if (!mention) return figure;
  const isBelow = has(mention, 'deficit');
  if (isOfBalance) return isBelow ? negated(figure) : figure;
  const wantsSign = (target?.lt(0) ?? false) ? isBelow : has(mention, 'surplus');
  return wantsSign ? negated(figure) : figure;
}

const isBalance = (name: string): boolean =>
  BALANCE.test(name) || (MAY_BE_BALANCE.test(name) && !BELOW.test(name));

/** A target that its own cell calls a deficit, with the sign that results of the row have: 餘絀, 短絀 5,000 千元. */
export function signedTarget(target: Target, { plain, quantities }: SourceText, name: string): Target {
  const figure = quantities.find(({ span }) => span.end === target.span.end);
  if (!figure || target.upper !== null || target.due !== null || target.value.lte(0)) return target;
  const signed = signedBalance(new Statement(plain, quantities, []), figure, {
    name,
    target: null,
    isToBreakEven: false,
  });
  if (signed === figure) return target;
  const { comparator } = target;
  return { ...negated(target), comparator: comparator && TURNED[comparator] };
}

/** A deficit of at most 5,000 is a balance of at least -5,000. */
const TURNED: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  between: 'between',
};
