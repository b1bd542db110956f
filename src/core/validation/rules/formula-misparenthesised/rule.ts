import type { Scheme } from '../../../achievement/scheme';
import { shownPercent } from '../../../achievement/shownRate';
import { message } from '../../../language/message';
import { HUNDRED, type Decimal } from '../../../quantity/decimal';
import { standsFor } from '../../../quantity/rounding';
import { coverage } from '../../../text/similarity';
import { figure, percent, quotient } from '../../figures/arithmetic';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { FormulaNode } from '../../figures/formula';
import type { IndicatorRule } from '../../engine/rule';
import { locate } from '../../../report/sourceText';

/** Finds formulas in which division binds before the subtraction that was meant, and the result proves it. */
export const rule: IndicatorRule = {
  name: 'formula-misparenthesised',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, { scheme }): Iterable<Problem> {
    const { formula, indicator } = reading;
    const { actual } = indicator;
    const operands = actual?.operands;
    if (!formula?.tree || !actual || operands?.form !== 'growth') return;
    const slip = misread(formula.tree);
    if (!slip) return;
    const [current, base] = [operands.current.value, operands.base.value];
    if (current.value.eq(base.value) || !provesGrowth(reading)) return;
    // As written: this − last ÷ last = this − 1.
    const asWritten = current.value.minus(1).times(HUNDRED);
    const { source, span } = reading.standard;
    const at = locate(source, span.start + slip.span.start, span.start + slip.span.end);
    const slots = {
      quote: at.quote,
      written: percent(asWritten),
      meant: shownPercent(actual.quantity.value, scheme),
    };
    yield {
      message: message('formula-misparenthesised.found', slots),
      at,
      arithmetic: `${figure(current.value)} − ${figure(base.value)} ÷ ${figure(base.value)} = ${percent(asWritten)}；${meant(reading, scheme)}`,
      related: [operands.current.evidence, operands.base.evidence],
    };
  },
};

function meant({ indicator }: IndicatorReading, scheme: Scheme): string {
  const { actual } = indicator;
  if (!actual?.operands) return '';
  const { current, base } = actual.operands;
  return quotient('growth', [current.value, base.value], actual.quantity.value, scheme);
}

/** Finds this − last ÷ last, where the two that are divided are one thing. */
function misread(node: FormulaNode): FormulaNode | undefined {
  if (node.kind !== 'operation') return undefined;
  if (node.operator === '-' && node.left.kind === 'name' && dividesItself(node.right)) return node;
  return misread(node.left) ?? misread(node.right);
}

/** last ÷ last, or last ÷ last × 100 %. */
function dividesItself(node: FormulaNode): boolean {
  if (node.kind !== 'operation') return false;
  if (node.operator === '×') return dividesItself(node.left);
  return node.operator === '÷' && isSameThing(node.left, node.right);
}

function isSameThing(a: FormulaNode, b: FormulaNode): boolean {
  return a.kind === 'name' && b.kind === 'name' && (a.text === b.text || coverage(a.text, b.text) > 0.9);
}

/** The report states the growth that was meant: only then is the slip proven. */
function provesGrowth({ indicator, quantities, outline }: IndicatorReading): boolean {
  const growth: Decimal | undefined = indicator.actual?.quantity.value;
  const field = outline.achievement ?? outline.achievementSection;
  return (
    growth !== undefined &&
    quantities.some(
      (stated) =>
        stated.unit.dimension === 'percent' &&
        (!field || (stated.span.start >= field.start && stated.span.end <= field.end)) &&
        standsFor(stated, growth),
    )
  );
}
