import type { SourceText } from '../../../report/sourceText';
import { message } from '../../../language/message';
import { relateUnits } from '../../../quantity/units';
import type { Condition } from '../../../report/indicator';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import { ownColumn } from '../../actual/columns';
import type { IndicatorRule } from '../../engine/rule';

/** Finds further conditions of a target that the result does not answer. */
export const rule: IndicatorRule = {
  name: 'criterion-dropped',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    for (const condition of reading.indicator.conditions) {
      if (isAnswered(condition, reading, report)) continue;
      const { target, actual } = condition;
      const slots = { quote: target.evidence.quote };
      yield actual
        ? {
            message: message('criterion-dropped.elsewhere', { ...slots, actual: actual.evidence.quote }),
            at: target.evidence,
            related: [actual.evidence],
          }
        : { message: message('criterion-dropped.found', slots), at: target.evidence };
    }
  },
};

/** In the actual column, or in the field of the result; without either, anywhere in the narrative. */
function isAnswered({ target, actual }: Condition, reading: IndicatorReading, report: ReportFile): boolean {
  const column = ownColumn(reading, 'actual', report);
  const field = reading.resultField;
  if (!field) return actual !== null || isNamed(column, target.value.unit);
  return [...field.figures, ...field.rates].some(({ unit }) => areAlike(unit, target.value.unit))
    ? true
    : isNamed(column, target.value.unit);
}

type Unit = Condition['target']['value']['unit'];

const isNamed = (text: SourceText | undefined, unit: Unit): boolean =>
  text?.quantities.some((figure) => areAlike(figure.unit, unit)) ?? false;

const areAlike = (a: Unit, b: Unit): boolean => relateUnits(a, b) !== 'different' && a.dimension !== 'none';
