import { isPercent, type FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { within, wordsBefore } from '../../../reading/clause';
import type { Read } from '../../../report/indicator';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { magnitudeSlip } from '../../figures/magnitude';
import { canBeSame } from '../../figures/sameFigure';
import { nameOf } from '../../../reading/names';
import { clauseOf, sentenceOf } from '../../../reading/sentence';
import { tellsOfRevision } from '../../../reading/relations/revisions';
import { BARE, NAMED_AFTER, NAMED_BEFORE, OF_OTHERS, OF_TARGET, THE } from './vocabulary';

const REACH = 24;

/**
 * A target that the account of the work names beside the row's own result or target, in its unit, and that is
 * another figure; `null` where there is none, or where its words say whose or when it is.
 */
export function otherTarget(reading: IndicatorReading): Read<FoundQuantity> | null {
  const { target, fields } = reading.indicator;
  if (!target || tellsOfRevision(fields.target?.plain ?? '')) return null;
  const cell = new Set((fields.target?.quantities ?? []).map(({ value }) => value.toString()));
  const others = reading.figuresOfWork
    .filter((figure) => figure.exactness !== 'about' && isNamed(reading.plain, figure))
    .map((figure) => ({ value: figure, evidence: reading.quote(figure.span) }))
    .filter(
      (read) =>
        relateUnits(read.value.unit, target.value.unit) === 'same' &&
        !canBeSame(read, target) &&
        !cell.has(read.value.value.toString()),
    );
  const [other] = others;
  // Several are the targets of several parts. A figure ten times the target is a slip, which has a rule of its own.
  if (!other || others.length > 1 || magnitudeSlip(other, target)) return null;
  return isOfRow(reading, other.value) && !isOfOthers(reading, other.value) ? other : null;
}

function isNamed(plain: string, figure: FoundQuantity): boolean {
  const { span } = figure;
  const before = plain.slice(Math.max(0, span.start - REACH), span.start);
  if (NAMED_BEFORE.test(before)) return true;
  if (!isPercent(figure) && BARE.test(clauseBefore(before))) return true;
  const behind = plain.slice(span.end, span.end + REACH);
  return NAMED_AFTER.test(behind) && (OF_TARGET.test(behind) || THE.test(before));
}

/** The sentence speaks of the row's own result, or of its target. */
function isOfRow({ plain, quantities, indicator }: IndicatorReading, figure: FoundQuantity): boolean {
  const own = [indicator.target?.value, indicator.actual?.quantity].filter((known) => known !== undefined);
  return within(quantities, sentenceOf(plain, figure.span)).some(
    (other) =>
      other !== figure &&
      own.some((known) => known.value.eq(other.value) && relateUnits(known.unit, other.unit) === 'same'),
  );
}

function isOfOthers({ plain, periods, year }: IndicatorReading, figure: FoundQuantity): boolean {
  const clause = clauseOf(plain, figure.span);
  const isOtherTime = within(periods, clause).some(
    (period) => period.month !== null || period.year === null || period.year !== year,
  );
  const sentence = sentenceOf(plain, figure.span);
  const words = plain.slice(sentence.start, clause.end);
  const lead = wordsBefore(plain, figure.span, clause.start);
  const isNamedPart = lead.includes('目標') && nameOf(lead) !== null;
  return isOtherTime || OF_OTHERS.test(words) || tellsOfRevision(words) || isNamedPart;
}

/** The words of the figure's own clause. */
const clauseBefore = (before: string): string => before.split(/[,，。;:()\n]/).at(-1) ?? '';
