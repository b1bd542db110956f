import { message, type Message } from '../../../language/message';
import { comparatorAround } from '../../../quantity/comparators';
import type { FoundQuantity, Quantity, Span } from '../../../quantity/quantity';
import type { Target } from '../../../quantity/target';
import type { Unit } from '../../../quantity/unit';
import { isBracketedNumber, unclearSignIn } from '../../../quantity/sign';
import { relateUnits } from '../../../quantity/units';
import type { CellAddress } from '../../../sheet/address';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { readValueCell } from '../../rows/fields';
import { tellsOfYears } from '../../rows/yearLines';
import type { ActualSearch } from '../actualSearch';
import { balanceOf, signedBalance } from './balance';
import { signedChange, speaksOfChange } from '../../measure/change';
import { findCompletion } from '../prose/completion';
import type { Evidence } from '../../evidence';
import { failedOf } from './failedOf';
import type { Actual } from '../../indicator';
import { shareWithoutUnit } from './shareWithoutUnit';
import { undecidedAmong, type ChosenActual, signUnclear } from '../chosenActual';
import { choose, type Choice } from '../choose';
import { wantedOf } from '../wanted';
import type { Statement } from '../../../reading/statement';
import { isCalledRate } from '../prose/calledRate';
import { locate, type SourceText } from '../../sourceText';

/**
 * Reads the actual column: a number, or the figure that its text states. `actual` is `null` without gaps for
 * an empty cell, and with a gap for an error, or a text in which no figure is found or several may be meant.
 */
export function actualFromColumn(
  snapshot: SheetSnapshot,
  cell: CellAddress,
  source: SourceText | undefined,
  search: ActualSearch,
): ChosenActual {
  const wanted = search.target?.value.unit ?? search.unit;
  // A bare number is neither a percentage nor a date.
  const isSpecial = wanted.dimension === 'percent' || wanted.dimension === 'date';
  const content = readValueCell(snapshot, cell, source, isSpecial ? search.unit : unitOfBare(search));
  switch (content.kind) {
    case 'empty':
      return { actual: null, undecided: [], gaps: [] };
    case 'error':
      return {
        actual: null,
        undecided: [],
        gaps: [message('gap.actual-error', { quote: content.evidence.quote })],
      };
    case 'number': {
      const { quantity, evidence } = content;
      const share = shareWithoutUnit(quantity, evidence, search.target?.value);
      if (share) return share;
      return { actual: ofColumn(quantity, evidence), undecided: [], gaps: [] };
    }
    case 'text':
      if (OF_NOTHING.test(content.source.plain)) {
        const slots = { quote: content.source.plain.trim() };
        return { actual: null, undecided: [], gaps: [message('gap.actual-of-nothing', slots)] };
      }
      return bareShare(content.source, search) ?? fromText(content.source, search);
  }
}

/** 0/0, 0 of 0: nothing happened of which any could be a part. */
const OF_NOTHING = /^\s*0\s?[^\d\s/]{0,3}\s?(?:[/／÷]|(?:out )?of)\s?0\s?[^\d\s/]{0,3}\s*$/i;

/** A text that is one number and nothing else is no clearer than the number would be. */
function bareShare(source: SourceText, search: ActualSearch): ChosenActual | undefined {
  const [only, ...others] = source.quantities;
  if (
    !only ||
    others.length > 0 ||
    source.plain.trim() !== source.plain.slice(only.span.start, only.span.end)
  )
    return undefined;
  return shareWithoutUnit(only, locate(source, only.span.start, only.span.end), search.target?.value);
}

function fromText(source: SourceText, search: ActualSearch): ChosenActual {
  if (tellsOfYears(source)) return undecidedAmong(source, source.quantities);
  const statement = source.statement(search.reportYear);
  const isDate = search.target?.value.unit.dimension === 'date';
  const { read, rivals } = isDate ? completionIn(statement, search) : figureIn(statement, search);
  if (read) {
    const evidence = locate(source, read.span.start, read.span.end);
    return { actual: ofColumn(read.quantity, evidence), undecided: [], gaps: [] };
  }
  if (rivals.length > 0) return undecidedAmong(source, rivals);
  return { actual: null, undecided: [], gaps: signGap(source) };
}

const ofColumn = (quantity: Quantity, evidence: Evidence): Actual => ({
  quantity,
  source: 'column',
  certainty: 'stated',
  evidence,
  operands: null,
});

function signGap(source: SourceText): readonly Message[] {
  const whole = { start: 0, end: source.plain.length };
  const unclear = isBracketedNumber(source.plain) ? whole : unclearSignIn(source.plain, whole);
  return unclear ? [signUnclear(source, unclear)] : [];
}

/** A bare number is in the scale of the unit column (萬元 beside 500萬元), else in the target's unit. */
function unitOfBare({ target, unit }: ActualSearch): Unit {
  const wanted = target?.value.unit ?? unit;
  return relateUnits(wanted, unit) === 'convertible' ? unit : wanted;
}

interface ReadHere {
  readonly quantity: Quantity;
  readonly span: Span;
}

/** What the text of the cell says of the result. */
interface CellAnswer {
  readonly read: ReadHere | undefined;
  /** The figures that may be it, where nothing tells which. */
  readonly rivals: readonly FoundQuantity[];
}

function completionIn(
  { plain, quantities, periods }: Statement,
  { reportYear, asked }: ActualSearch,
): CellAnswer {
  const span = { start: 0, end: plain.length };
  return { read: findCompletion({ plain, span, periods, quantities, reportYear, asked }), rivals: [] };
}

function figureIn(statement: Statement, search: ActualSearch): CellAnswer {
  const choice = chooseInCell(statement, search);
  if (choice.kind === 'undecided') return { read: undefined, rivals: choice.rivals };
  if (choice.kind === 'none') return { read: undefined, rivals: [] };
  const figure = signedBalance(statement, choice.figure, balanceOf(search));
  const quantity = inTargetUnit(statement.plain, signedChange(statement.plain, figure, search), search);
  return { read: { quantity, span: quantity.span }, rivals: [] };
}

/** A word that no table knows is a unit where the target counts it: 完成手冊1式 of 1式. */
function inTargetUnit(plain: string, figure: FoundQuantity, { target }: ActualSearch): FoundQuantity {
  const unit = target?.value.unit;
  if (unit?.dimension !== 'count' || figure.unit.dimension !== 'none') return figure;
  return plain.slice(figure.span.end).trimStart().startsWith(unit.text) ? { ...figure, unit } : figure;
}

function chooseInCell(statement: Statement, search: ActualSearch): Choice {
  const { plain, quantities } = statement;
  const target = search.target?.value;
  const unit = unitOfBare(search);
  const sum = statedSum(plain, quantities, unit);
  if (sum) return { kind: 'found', figure: sum };
  const isCount = target?.unit.dimension === 'count' || target?.unit.dimension === 'none';
  const rest =
    target && isCount && !wantedOf(search, unit).isDenied
      ? failedOf(plain, quantities, target.value)
      : undefined;
  if (rest) return { kind: 'found', figure: rest };
  const wantsChange =
    search.isChange || search.measure === 'growth' || search.measure === 'reduction' || !target;
  const figures = quantities.filter((quantity) => !isCalledRate(plain, quantity, search.name));
  const wanted = { ...wantedOf(search, unit), isChange: wantsChange && speaksOfChange(plain), target: null };
  const running = runningTotal(plain, figures, search);
  if (running) return { kind: 'found', figure: running };
  const choice = choose(statement, figures, wanted, 'cell');
  return choice.kind === 'found' && !canAnswer(plain, choice.figure, target) ? { kind: 'none' } : choice;
}

const RUNNING = /累計|累積|\bcumulative(?:ly)?\b|\bin total\b/i;
/** Called so right before the figure, with no other thing named between. */
const CALLED_RUNNING =
  /(?:累計|累積)(?:已)?(?:達|為|共)?\s?$|\b(?:cumulative(?:ly)?|in total)\b[:,]?\s?(?:of )?$/i;
const SINCE_EVER = /歷年|以來|迄今|至今|\bsince\b|\bto date\b/i;

/** 累計510件 where a running total is asked for, whatever this year's part of it is: the only one that is called so. */
function runningTotal(
  plain: string,
  figures: readonly FoundQuantity[],
  { asked, target }: ActualSearch,
): FoundQuantity | undefined {
  if (!RUNNING.test(asked) || SINCE_EVER.test(plain)) return undefined;
  const called = figures.filter(({ span }) => CALLED_RUNNING.test(plain.slice(0, span.start)));
  const [only] = called;
  if (!only || called.length > 1) return undefined;
  // 累計支用經費1.2億元 is another thing than the 80 % that is asked for.
  return target && relateUnits(only.unit, target.value.unit) !== 'same' ? undefined : only;
}

/**
 * Whether a figure can be the result at all. 60 or more, where 60 was aimed at, is the target again; and a count
 * cannot answer for tonnes or money: among words it is something else that was counted.
 */
function canAnswer(plain: string, figure: FoundQuantity, target: Target | undefined): boolean {
  if (!target) return true;
  const relation = relateUnits(figure.unit, target.unit);
  const isRestated =
    target.value.eq(figure.value) && relation === 'same' && comparatorAround(plain, figure.span) === '>=';
  const isPhysical = !['count', 'none', 'percent', 'point'].includes(target.unit.dimension);
  return !isRestated && !(isPhysical && relation === 'different');
}

/** 實現數 705,804 + 應付數 12,365: a sum that is written out. */
function statedSum(
  plain: string,
  quantities: readonly FoundQuantity[],
  unit: FoundQuantity['unit'],
): FoundQuantity | undefined {
  const [first, ...rest] = quantities;
  if (!first || rest.length === 0) return undefined;
  let previous = first;
  let value = first.value;
  for (const quantity of rest) {
    const between = plain.slice(previous.span.end, quantity.span.start);
    if (!/^\s?\+\s?[^\d+]{0,8}$/.test(between) || relateUnits(previous.unit, quantity.unit) === 'different')
      return undefined;
    value = value.plus(quantity.value);
    previous = quantity;
  }
  const own = first.unit.dimension === 'none' ? unit : first.unit;
  return {
    ...first,
    value,
    low: value,
    high: value,
    unit: own,
    span: { start: first.span.start, end: previous.span.end },
  };
}
