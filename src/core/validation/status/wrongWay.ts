import { relateUnits } from '../../quantity/units';
import { endsOnChange, speaksOf, wayOfName, type Way } from '../../reading/changeWords';
import { speaksOfChange } from '../../report/measure/change';
import type { Evidence } from '../../report/evidence';
import { valueAt } from '../../sheet/snapshot';
import { amount } from '../figures/arithmetic';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { ReportFile } from '../engine/reportFile';
import { strength } from './statusClaim';

/** A result that moved against what the indicator asks for. */
export interface WrongWay {
  readonly meant: Way;
  /** Where it started from, when a baseline proves it. */
  readonly baseline: Evidence | null;
  readonly arithmetic: string | null;
}

/** Says whether the result went the wrong way; `null` when nothing proves it, or it meets its target all the same. */
export function wrongWay(reading: IndicatorReading, report: ReportFile): WrongWay | null {
  return bySign(reading) ?? byWords(reading, report) ?? byBaseline(reading);
}

/** Whether the row calls itself achieved: by its phrase, or by its printed rate. */
export function isCalledAchieved(reading: IndicatorReading, report: ReportFile): boolean {
  const claim = reading.statusClaim;
  if (claim) return strength(claim.claims) > 0;
  return reading.indicator.reported.rate?.value.value.gte(report.scheme.thresholds.met) ?? false;
}

/** 成長率 of −2%, 降低率 of −1%: read with the sign that its words give. */
function bySign({ indicator }: IndicatorReading): WrongWay | null {
  const { measure, actual, target } = indicator;
  if ((measure !== 'growth' && measure !== 'reduction') || !actual || !target?.value.value.gt(0)) return null;
  if (!actual.quantity.value.lt(0)) return null;
  const { operands } = actual;
  const arithmetic = operands && `${amount(operands.base.value)} → ${amount(operands.current.value)}`;
  return { meant: measure === 'growth' ? 'rise' : 'fall', baseline: null, arithmetic };
}

/** 減少 200 公噸 is asked for, 增加 300 公噸 is answered. */
function byWords({ indicator }: IndicatorReading, { snapshot }: ReportFile): WrongWay | null {
  const { target, actual, fields } = indicator;
  const asked = fields.target?.plain ?? '';
  if (!target || !actual || actual.operands || !speaksOfChange(asked)) return null;
  const meant = speaksOf(asked, 'fall') ? 'fall' : 'rise';
  if (meant === 'fall' && speaksOf(asked, 'rise')) return null;
  const { cell, start } = actual.evidence;
  const raw = valueAt(snapshot, cell);
  const before = typeof raw === 'string' ? raw.slice(Math.max(0, start - 20), start) : '';
  return endsOnChange(before, meant === 'fall' ? 'rise' : 'fall')
    ? { meant, baseline: null, arithmetic: null }
    : null;
}

/** 降低… of a figure that stands above last year's, and misses its target. */
function byBaseline({ indicator, assessment }: IndicatorReading): WrongWay | null {
  const { name, baseline, actual, target, measure } = indicator;
  const meant = wayOfName(name);
  const isCeiling = target?.value.comparator === '<=' || target?.value.comparator === '<';
  const isFigure = measure === 'value' || measure === 'ratio' || (measure === 'reduction' && isCeiling);
  if (!meant || !baseline || !actual || actual.operands || !isFigure || assessment.met !== false) return null;
  if (relateUnits(baseline.value.unit, actual.quantity.unit) !== 'same') return null;
  const rose = actual.quantity.value.gt(baseline.value.value);
  const fell = actual.quantity.value.lt(baseline.value.value);
  if (!(meant === 'fall' ? rose : fell)) return null;
  const arithmetic = `${amount(baseline.value)} → ${amount(actual.quantity)}`;
  return { meant, baseline: baseline.evidence, arithmetic };
}
