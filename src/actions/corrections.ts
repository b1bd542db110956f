import type { Message } from '../core/language/message';
import { message } from '../core/language/message';
import { findQuantities } from '../core/quantity/scan';
import type { SaidActual } from '../core/report/said/decisions';
import type { Indicator } from '../core/report/indicator';
import { readable } from '../core/text/readable';
import type { Workbook } from '../workbook/port';
import { sheetDecisions, storeDecisions } from './documents/corrections';
import type { ReportView } from './reportView';
import { forget, settle } from './settling';
import '../core/achievement/wording';

/** Reads a figure that a person typed; a message says what could not be read. */
export function typedFigure(text: string): SaidActual | Message {
  const { plain } = readable(text.trim());
  const quantities = findQuantities(plain);
  const [quantity] = quantities;
  if (!quantity || quantities.length > 1)
    return message('compute.correction.unreadable', { text: plain.slice(0, 40) });
  const { value, unit } = quantity;
  return { kind: 'figure', value, unit: unit.dimension === 'none' ? null : unit.text };
}

/**
 * Corrects the actual of one indicator; empty text forgets the correction. `null` when the text was understood, else
 * what could not be read.
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
  if (text.trim() === '') {
    await forget(workbook, view, indicator, 'actual');
    return null;
  }
  const said = typedFigure(text);
  if ('id' in said) return said;
  await settle(workbook, view, [{ indicator: indicatorNumber, answer: { subject: 'actual', said } }]);
  return null;
}

/**
 * Forgets the corrections that now stand in their cells. What was said of certain words is kept: it holds again
 * when the cells are restored.
 */
export async function forgetWritten(
  workbook: Workbook,
  view: ReportView,
  written: readonly Indicator[],
): Promise<void> {
  const { sheet } = view.snapshot;
  const decided = await sheetDecisions(workbook, sheet);
  let { rows } = decided;
  for (const { key } of written) {
    const row = rows[key];
    if (row?.actual?.about === null) rows = { ...rows, [key]: { ...row, actual: undefined } };
  }
  if (rows !== decided.rows) await storeDecisions(workbook, sheet, { ...decided, rows });
}
