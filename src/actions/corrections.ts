import type { Message } from '../core/language/message';
import { message } from '../core/language/message';
import { Decimal } from '../core/quantity/decimal';
import { findQuantities } from '../core/quantity/scan';
import type { Corrections, Indicator } from '../core/report/indicator';
import type { CorrectionsOf } from '../core/report/readIndicator';
import type { SheetRef } from '../core/sheet/snapshot';
import { readable } from '../core/text/readable';
import type { Workbook } from '../workbook/port';
import type { ReportView } from './reportView';
import { CORRECTIONS, storeCorrections, type StoredCorrections } from './documents/corrections';
import { readDocument } from './documents/document';
import { without } from './without';

/** Names an indicator by what a person would call it, so that a moved row keeps its correction. */
function keyOf(goal: string, name: string): string {
  return `${goal}|${name}`;
}

/** The corrections of a sheet's indicators; those of the request, by number, come first. */
export function correctionsOf(
  stored: StoredCorrections,
  sheet: SheetRef,
  requested: ReadonlyMap<number, Corrections> | undefined,
): CorrectionsOf {
  const ofSheet = stored[sheet.id] ?? {};
  return ({ number, goal, name }) => {
    const said = requested?.get(number);
    if (said) return said;
    const text = ofSheet[keyOf(goal, name)];
    return text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text) ? undefined : { actual: new Decimal(text) };
  };
}

/**
 * Corrects the actual of one indicator until it stands in its cell; empty text forgets the correction.
 * `null` when the text was understood, else what could not be read.
 */
export async function correctActual(
  workbook: Workbook,
  view: ReportView,
  indicatorNumber: number,
  text: string,
): Promise<Message | null> {
  const indicator = view.assessments.find(
    (assessment) => assessment.indicator.number === indicatorNumber,
  )?.indicator;
  if (!indicator) return message('compute.correction.gone');
  const { plain } = readable(text.trim());
  const { sheet } = view.snapshot;
  if (plain === '') {
    await changeCorrection(workbook, sheet, indicator, undefined);
    return null;
  }
  const quantities = findQuantities(plain);
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1)
    return message('compute.correction.unreadable', { text: plain.slice(0, 40) });
  await changeCorrection(workbook, sheet, indicator, quantity.value.toString());
  return null;
}

async function changeCorrection(
  workbook: Workbook,
  sheet: SheetRef,
  indicator: Indicator,
  value: string | undefined,
): Promise<void> {
  const key = keyOf(indicator.goal, indicator.name);
  const others = without((await readDocument(workbook, CORRECTIONS)).value[sheet.id] ?? {}, key);
  await storeCorrections(workbook, sheet, value === undefined ? others : { ...others, [key]: value });
}

/** Forgets the corrections that now stand in their cells. */
export async function forgetWritten(
  workbook: Workbook,
  view: ReportView,
  written: readonly Indicator[],
): Promise<void> {
  const ofSheet = (await readDocument(workbook, CORRECTIONS)).value[view.snapshot.sheet.id];
  if (!ofSheet) return;
  const done = new Set(written.map(({ goal, name }) => keyOf(goal, name)));
  const rest = Object.fromEntries(Object.entries(ofSheet).filter(([key]) => !done.has(key)));
  await storeCorrections(workbook, view.snapshot.sheet, rest);
}
