import { message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import { amount } from '../../figures/arithmetic';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** A target below this cannot be meant for this ÷ last × 100 %: it would ask for a fall by more than half. */
const LEAST_INDEX = 50;

/** Finds index formulas (this ÷ last) under a target the size of a growth, and growth formulas under an index. */
export const rule: IndicatorRule = {
  name: 'formula-target-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check({ formula, indicator, standard }): Iterable<Problem> {
    const { target, reported } = indicator;
    if (!formula || target?.value.unit.dimension !== 'percent') return;
    const { form } = formula.division;
    const { value } = target.value;
    const at = locate(
      standard.source,
      standard.span.start + formula.span.start,
      standard.span.start + formula.span.end,
    );
    const slots = { target: amount(target.value) };
    if (
      form === 'index' &&
      value.gt(0) &&
      value.lt(LEAST_INDEX) &&
      target.value.comparator !== '<=' &&
      target.value.comparator !== '<'
    ) {
      yield { message: message('formula-target-mismatch.index', slots), at, related: [target.evidence] };
    }
    // 本年 ÷ 上年 of 103 % is growth of 3 %: only where the report itself gets by with the index is it proven.
    const actual = indicator.actual;
    const isIndex =
      actual?.operands === null &&
      reported.rate !== null &&
      actual.quantity.value.gte(95) &&
      actual.quantity.value.lte(300);
    if (form === 'growth' && value.gte(95) && value.lte(150) && isIndex) {
      yield { message: message('formula-target-mismatch.growth', slots), at, related: [target.evidence] };
    }
  },
};
