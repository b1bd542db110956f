import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { foldedText } from './foldedText';

/** Cells that name a bound beside their figure: ≦12件, 95%以上, at least 40. */
const BOUNDED =
  /[<>≤≥≦≧]|以[上下內]|不[低高少多超逾]|至[少多]|最[多少高低]|\b(?:at (?:least|most)|no (?:more|less|fewer)|max|min|under|over|within|up to|below|above|fewer than|less than|more than)\b/i;
const YES =
  /^(?:已?達[成標到]?|符合|合格|合意|是|有|優於?.{0,4}|ok|okay|yes|y|met|pass(?:ed)?|kept|hit|✔|✓|☑|○|◎|green|g|綠.?|exceeded|achieved|on (?:track|course|target))$/i;
const NO =
  /^(?:未.{0,4}|不.{0,4}|沒有?.{0,4}|尚未.{0,4}|否|落後|no|n|not .{1,12}|miss(?:ed)?|fail(?:ed)?|broken|✘|✗|✖|x|×|red|r|紅.?|below.{0,10}|off (?:track|course|target))$/i;

/** What a cell of a verdict says: met, not met, or `null` for something between and for any other text. */
export function verdictAt(grid: Grid, row: number, column: number): boolean | null {
  // ✔ 達標: the first word says it.
  const [text = ''] = foldedText(grid.text(row, column)).split(/ (?=[\u3400-\u9fff])/);
  if (NO.test(text)) return false;
  return YES.test(text) ? true : null;
}

/** The part of the filled cells of a column that name a bound. */
export function boundedPart(grid: Grid, rows: readonly number[], column: number): number {
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
  const bounded = texts.filter((text) => text.length < 40 && /\d/.test(text) && BOUNDED.test(text));
  return texts.length === 0 ? 0 : bounded.length / texts.length;
}

/** Two figures of one row. */
export interface FigurePair {
  readonly row: number;
  readonly target: number;
  readonly actual: number;
}

/** The rows that show one figure in either column. */
export function figurePairs(
  grid: Grid,
  rows: readonly number[],
  target: number,
  actual: number,
): readonly FigurePair[] {
  return rows.flatMap((row) => {
    const [aim, done] = [grid.figure(row, target), grid.figure(row, actual)];
    return aim === null || done === null ? [] : [{ row, target: aim, actual: done }];
  });
}

const SAME_SIZE = 4;
const MOST = 0.7;

/** Whether figures are of one kind and size in most rows: shares beside shares, and neither many times the other. */
export function areAlike(grid: Grid, pairs: readonly FigurePair[], target: number, actual: number): boolean {
  const alike = pairs.filter(({ row }) => isAlike(grid, { row, column: target }, { row, column: actual }));
  return pairs.length > 0 && alike.length >= pairs.length * MOST;
}

/** Whether two cells show figures of one kind and size. */
export function isAlike(grid: Grid, a: CellAddress, b: CellAddress): boolean {
  const [first, second] = [grid.figure(a.row, a.column), grid.figure(b.row, b.column)];
  const isShare = ({ row, column }: CellAddress): boolean =>
    grid.kind(row, column) === 'percent' || /%|％/.test(grid.text(row, column));
  if (first === null || second === null || isShare(a) !== isShare(b)) return false;
  const [less, more] = [Math.abs(first), Math.abs(second)].sort((one, other) => one - other);
  return less !== undefined && more !== undefined && (more <= less * SAME_SIZE || more - less <= SAME_SIZE);
}

const AGREES = 0.8;
const FEWEST = 2;
const ROUNDED = 0.006;

/** Whether a column holds what lies between target and result in nearly all rows, and not merely naught. */
export function giveDifferences(grid: Grid, pairs: readonly FigurePair[], column: number): boolean {
  const said = pairs.flatMap(({ row, target, actual }) => {
    const difference = grid.figure(row, column);
    return difference === null ? [] : [{ difference, own: actual - target, size: Math.abs(target) }];
  });
  const agreed = said.filter(
    ({ difference, own, size }) =>
      Math.abs(Math.abs(difference) - Math.abs(own)) <= Math.max(0.051, size * ROUNDED),
  );
  const telling = new Set(agreed.flatMap(({ own }) => (own === 0 ? [] : [own])));
  return telling.size >= FEWEST && agreed.length >= said.length * AGREES;
}

/** Whether a column says met or not met as the figures do, all one way or by their bounds, and both occur. */
export function giveVerdicts(
  grid: Grid,
  pairs: readonly FigurePair[],
  target: number,
  column: number,
): boolean {
  const said = pairs.flatMap(({ row, target: aim, actual }) => {
    const verdict = verdictAt(grid, row, column);
    if (verdict === null) return [];
    return [
      {
        verdict,
        aim,
        actual,
        isCeiling: CEILING.test(grid.text(row, target)),
        isFloor: FLOOR.test(grid.text(row, target)),
      },
    ];
  });
  const agreed = (usual: 'less' | 'more'): number =>
    said.filter(({ verdict, aim, actual, isCeiling, isFloor }) => {
      const isLess = isCeiling || (usual === 'less' && !isFloor);
      return verdict === (isLess ? actual <= aim : actual >= aim);
    }).length;
  const isTold = said.some(({ verdict }) => verdict) && said.some(({ verdict }) => !verdict);
  return isTold && said.length > FEWEST && Math.max(agreed('less'), agreed('more')) >= said.length * AGREES;
}

const CEILING =
  /[<≤≦]|以[下內]|不[高多超逾]|至多|最[多高]|\b(?:at most|no more|max|under|within|up to|below|fewer|less than)\b/i;
const FLOOR = /[>≥≧]|以上|不[低少]|至少|最[少低]|\b(?:at least|no less|no fewer|min|over|above|more than)\b/i;
