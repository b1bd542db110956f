import type { ReportView } from '../../actions';
import type { CellContent } from '../../core/sheet/changePlan';
import { cellName } from '../../core/sheet/address';
import type { Words } from '../words/useWords';

/** What the next click would write, given the conflicts that the user let go. */
export interface Intent {
  readonly writes: number;
  /** Cells that hold something else and are kept. */
  readonly kept: number;
  /** Of those that it would write, the ones that hold a result which is no longer what the row says. */
  readonly renews: number;
}

export function intentOf({ plan }: ReportView, overwrite: ReadonlySet<string>): Intent {
  if (!plan || plan.blocked) return { writes: 0, kept: 0, renews: 0 };
  const { conflicts } = plan;
  const chosen = conflicts.filter(({ cell }) => overwrite.has(cellName(cell))).length;
  const { cells } = plan.plan;
  const renews = cells.filter(({ before }) => before.kind !== 'empty').length;
  return { writes: cells.length + chosen, kept: conflicts.length - chosen, renews };
}

/** What stands in a cell, as a person reads it. */
export function contentText(content: CellContent, { word }: Words): string {
  switch (content.kind) {
    case 'empty':
      return word('pane.plan.empty');
    case 'formula':
      return content.formula;
    case 'value':
      return content.value === '' ? word('pane.plan.empty') : String(content.value);
  }
}
