import { message } from '../../language/message';
import { relateUnits } from '../../quantity/units';
import { findQuantities } from '../../quantity/scan';
import type { Condition } from '../../report/indicator';
import type { Dossier } from '../dossier';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import { ownColumn } from '../result/ownColumn';
import { resultField } from '../result/resultField';
import type { IndicatorRule } from '../rule';

/** Finds further conditions of a target that the result does not answer. */
export const rule: IndicatorRule = {
  name: 'criterion-dropped',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    for (const condition of dossier.indicator.conditions) {
      if (isAnswered(condition, dossier, report)) continue;
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
function isAnswered({ target, actual }: Condition, dossier: Dossier, report: ReportFile): boolean {
  const column = ownColumn(dossier, 'actual', report);
  const field = resultField(dossier);
  if (!field) return actual !== null || isNamed(column?.plain ?? '', target.value.unit);
  return [...field.figures, ...field.rates].some(({ unit }) => areAlike(unit, target.value.unit))
    ? true
    : isNamed(column?.plain ?? '', target.value.unit);
}

type Unit = Condition['target']['value']['unit'];

const isNamed = (text: string, unit: Unit): boolean =>
  findQuantities(text).some((figure) => areAlike(figure.unit, unit));

const areAlike = (a: Unit, b: Unit): boolean => relateUnits(a, b) !== 'different' && a.dimension !== 'none';
