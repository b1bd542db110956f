import { message } from '../../../language/message';
import { amount } from '../../figures/arithmetic';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { findPeriods } from '../../../quantity/periods';
import type { Quantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import type { Read } from '../../../report/indicator';
import { textAt } from '../../../sheet/snapshot';
import { readable } from '../../../text/readable';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { canBeSame } from '../../figures/sameFigure';
import type { ReportFile } from '../../engine/reportFile';
import { saysBasePeriod, saysLastYear } from './vocabulary';

/** Finds narratives that measure their result against another figure than the baseline column gives. */
export const rule: IndicatorRule = {
  name: 'baseline-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const conflict = baselineConflict(reading, report);
    if (!conflict) return;
    const { told, column } = conflict;
    const slots = { quote: told.evidence.quote, baseline: column.evidence.quote };
    yield {
      message: message('baseline-disagrees.found', slots),
      at: told.evidence,
      arithmetic: `${amount(told.value)} ≠ ${amount(column.value)}`,
      related: [column.evidence],
    };
  },
};

/** A figure of the narrative that cannot be the one of the baseline column. */
interface BaselineConflict {
  readonly told: Read<Quantity>;
  readonly column: Read<Quantity>;
}

/** Compares the baseline column with what the narrative measures its result against. */
function baselineConflict(reading: IndicatorReading, report: ReportFile): BaselineConflict | null {
  const { baseline } = reading.indicator;
  if (baseline?.value.exactness !== 'exact') return null;
  const means = meaningOf(report, reading.year);
  const told = [...operandBase(reading, means), ...comparedWith(reading, means)].filter(
    ({ value }) =>
      value.exactness === 'exact' && relateUnits(value.unit, baseline.value.unit) !== 'different',
  );
  const [first] = told;
  if (!first || told.some((figure) => canBeSame(figure, baseline))) return null;
  return isTold(reading, baseline) ? null : { told: first, column: baseline };
}

/** Whether words say what the baseline is of. */
type Meaning = (words: string) => boolean;

/** Whether the column is last year's, or of a base period that its heading names. */
function meaningOf({ snapshot, table }: ReportFile, year: number | null): Meaning {
  const column = table.columns.baseline;
  const raw = column === undefined ? '' : textAt(snapshot, { row: table.headerRow, column });
  const heading = readable(raw).plain;
  const said = findPeriods(heading, year).find((period) => period.year !== null)?.year;
  const isLastYear = saysLastYear(heading) || (said !== undefined && year !== null && said === year - 1);
  return isLastYear ? saysLastYear : saysBasePeriod;
}

/** The base of a computed growth is last year's figure by definition. */
function operandBase({ indicator }: IndicatorReading, means: Meaning): readonly Read<Quantity>[] {
  const operands = indicator.actual?.operands;
  return operands && operands.form !== 'share' && means === saysLastYear ? [operands.base] : [];
}

/** What the narrative compares the row's own result with. */
function comparedWith(reading: IndicatorReading, means: Meaning): readonly Read<Quantity>[] {
  const { indicator, statement, year } = reading;
  const actual = indicator.actual?.quantity;
  if (!actual) return [];
  return statement.comparisons
    .filter(
      ({ current }) => current.value.eq(actual.value) && relateUnits(current.unit, actual.unit) === 'same',
    )
    .filter(({ words }) => means(words) || (means === saysLastYear && namesLastYear(words, year)))
    .map(({ base }) => ({ value: base, evidence: reading.quote(base.span) }));
}

function namesLastYear(words: string, year: number | null): boolean {
  return year !== null && findPeriods(words, year).some((period) => period.year === year - 1);
}

/** The narrative gives the column's figure as well, somewhere: then the other one is of another scope. */
function isTold(reading: IndicatorReading, baseline: Read<Quantity>): boolean {
  return reading.figuresOfWork.some((quantity) =>
    canBeSame({ value: quantity, evidence: reading.quote(quantity.span) }, baseline),
  );
}
