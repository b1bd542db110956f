import { wrapsOf, type ChangePlan, type TableResize } from '../../core/sheet/changePlan';
import { breathe } from '../pause';
import { inBlocks } from './blocks';
import { byCell, cellQuestions, type CheckedCells } from './checkCells';
import { lookQuestions } from './checkLooks';
import { sheetGone, stopIfCancelled } from './failures';
import { addressOf, POSITION } from './grids';
import { LooksNow } from './looksNow';
import type { Paint } from './paintLook';
import { paintsOf } from './paints';
import { ANSWERED, type Question } from './question';
import type { Session } from './session';
import { SourceCells, withoutBrokenRows } from './sourceCells';
import type { KnownTables } from './tables';
import { watchQuestions, type WatchedTable } from './watchedTables';
import { wrapQuestions, type CheckedWrap } from './wraps';

/** What Excel holds where a plan wants to write: all that the writing and its inverse need. */
export interface CheckedPlan extends CheckedCells {
  readonly paints: readonly Paint[];
  /** Points, by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** The resizes whose tables still stand as the plan saw them. */
  readonly tables: readonly TableResize[];
  /** Of the cells that are due. */
  readonly wraps: readonly CheckedWrap[];
  /** The tables of the sheet. */
  readonly watched: readonly WatchedTable[];
  readonly isProtected: boolean;
}

/**
 * Looks before anything is written; one round trip for a plan that fits a block.
 *
 * @param known the names of the workbook's tables, as far as they are known
 */
export async function checkPlan(
  session: Session,
  plan: ChangePlan,
  known: KnownTables,
  signal?: AbortSignal,
): Promise<CheckedPlan> {
  const { limits, platform } = session;
  const cells: CheckedCells = { due: [], skipped: [] };
  const looks = new LooksNow();
  const widths = new Map<number, number>();
  const tables: TableResize[] = [];
  const wraps: CheckedWrap[] = [];
  const watched: WatchedTable[] = [];
  const sources = new SourceCells(plan.basis ?? []);
  const questions: Question[] = [];
  for (const ask of [
    () => widthQuestions(plan, widths),
    () => (platform.supports('1.13') ? tableQuestions(plan, tables) : []),
    () => cellQuestions(plan.cells, limits, cells),
    () => sources.questions(limits),
    () => wrapQuestions(plan.wraps ?? [], wraps),
    () => lookQuestions(plan.looks, limits, looks),
    () => watchQuestions(plan, known, watched),
  ]) {
    questions.push(...ask());
    await breathe();
  }
  return session.run({ sheet: plan.sheet.name }, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet.id);
    sheet.load('name');
    sheet.protection.load('protected');
    const blocks = inBlocks(questions, ({ bytes }) => bytes, limits);
    for (let block = blocks.shift(); block; block = blocks.shift()) {
      stopIfCancelled(signal);
      const answers = block.map((question) => question.ask(sheet));
      await sync();
      if (sheet.isNullObject) throw sheetGone(plan.sheet.name);
      const more: Question[] = [];
      for (const answer of answers) {
        more.push(...answer());
        await breathe();
      }
      blocks.push(...inBlocks(more, ({ bytes }) => bytes, limits));
    }
    const sorted = withoutBrokenRows(cells, sources.broken());
    await breathe();
    const paints = paintsOf(plan.looks, looks, byCell(sorted.due));
    await breathe();
    const due = new Set(
      wrapsOf(
        plan,
        sorted.due.map(({ change }) => change),
      ),
    );
    return {
      ...sorted,
      paints,
      widths,
      tables,
      watched,
      wraps: wraps.filter(({ change }) => due.has(change)),
      isProtected: sheet.protection.protected,
    };
  });
}

function widthQuestions(plan: ChangePlan, widths: Map<number, number>): Question[] {
  return plan.widths.map(({ column }) => ({
    bytes: 100,
    ask(sheet) {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load('columnWidth');
      return () => {
        widths.set(column, format.columnWidth);
        return ANSWERED;
      };
    },
  }));
}

function tableQuestions(plan: ChangePlan, unchanged: TableResize[]): Question[] {
  return plan.tables.map((resize) => ({
    bytes: 200,
    ask(sheet) {
      const range = sheet.tables.getItemOrNullObject(resize.name).getRange().load(POSITION);
      return () => {
        if (range.isNullObject) return ANSWERED;
        const { top, left, bottom, right } = addressOf(range);
        const { from } = resize;
        const same = top === from.top && left === from.left && bottom === from.bottom && right === from.right;
        if (same) unchanged.push(resize);
        return ANSWERED;
      };
    },
  }));
}
