import { Decimal, HUNDRED } from '../quantity/decimal';
import { placeAt } from '../quantity/place';
import type { Quantity } from '../quantity/quantity';
import type { Evidence } from '../report/evidence';
import type { Actual, ActualOperands } from '../report/indicator';
import type { Unit } from '../quantity/unit';
import type { CellAddress } from '../sheet/address';
import { asCellNumber, evaluate } from './evaluate';
import type { Expression, Operator } from './expression';
import type { Relation } from './units';
import { isPoint, isShare, relate } from './units';

/** A cell of the row that holds, or will hold, a figure as a number. */
export interface OperandCell {
  readonly cell: CellAddress;
  /** The number in it; `null` when Attain is about to write it. */
  readonly holds: Decimal | null;
}

/** The cells that an indicator's formulas may refer to. */
export interface OperandCells {
  readonly actual: OperandCell | null;
  readonly target: OperandCell | null;
  readonly baseline: OperandCell | null;
}

export const NO_CELLS: OperandCells = { actual: null, target: null, baseline: null };

/** A figure with what it is: its expression, and the unit that the expression's value has. */
export interface Figure {
  /** What stands in, or goes into, the figure's own cell. */
  readonly standing: Expression;
  /** What a formula that uses the figure refers to. */
  readonly operand: Expression;
  readonly unit: Unit;
}

/** The actual: as read, or as computed from its operands. */
export function actualFigure(actual: Actual, target: Unit, cell: OperandCell | null): Figure {
  const fromOperands = actual.operands && operandsExpression(actual.operands, target);
  const unit = actual.operands ? unitOf(actual.operands, target) : actual.quantity.unit;
  const share = isShare(unit) || isShare(target);
  const stated = figure(actual.quantity, share, actual.evidence);
  if (actual.source === 'column' && cell?.holds) {
    const read = cellFigure({ ...cell, holds: cell.holds }, actual.quantity, share, actual.evidence);
    if (!read) return { standing: stated, operand: stated, unit };
    const computing = fromOperands && agrees(fromOperands, read.value) ? fromOperands : null;
    const operand =
      computing && read.whole.kind === 'cell' ? { ...read.whole, holds: computing } : read.whole;
    return { standing: operand, operand, unit };
  }
  const standing = fromOperands ?? stated;
  if (!cell || (!fromOperands && !isPoint(actual.quantity))) return { standing, operand: standing, unit };
  return { standing, operand: referTo(cell.cell, standing, share, actual.evidence), unit };
}

/** The target: its own cell where that holds the number, else the figure as read. */
export function targetExpression(
  target: Quantity,
  evidence: Evidence,
  actual: Unit,
  cell: OperandCell | null,
): Expression {
  const share = isShare(target.unit) || isShare(actual);
  const read = cell?.holds && cellFigure({ cell: cell.cell, holds: cell.holds }, target, share, evidence);
  return read?.whole ?? figure(target, share, evidence);
}

/** Brings a figure into the unit that it is compared in. */
export function convert(expression: Expression, relation: Relation): Expression {
  if (relation.kind !== 'scaled') return expression;
  const inverse = new Decimal(1).div(relation.factor);
  return inverse.isInteger()
    ? operation(expression, '/', plainNumber(inverse))
    : operation(expression, '*', plainNumber(relation.factor));
}

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

/** A number of the method itself (the 2 of 2 − ratio), not one that was read. */
export function plainNumber(value: Decimal | number): Expression {
  return { kind: 'number', value: new Decimal(value), percent: false, evidence: null };
}

function figure(quantity: Quantity, share: boolean, evidence: Evidence): Expression {
  const value = share ? quantity.value.times(quantity.unit.scale) : quantity.value;
  return { kind: 'number', value, percent: share, evidence };
}

function operandsExpression(operands: ActualOperands, target: Unit): Expression {
  const { current, base } = operands;
  const relation = relate(current.value.unit, base.value.unit);
  const share = relation.kind === 'shares';
  const a = convert(figure(current.value, share, current.evidence), relation);
  const b = figure(base.value, share, base.evidence);
  const isDifference = differs(operands, target);
  switch (operands.form) {
    case 'share':
    case 'index':
      return operation(a, '/', b);
    case 'growth':
      return isDifference ? operation(a, '-', b) : operation(operation(a, '-', b), '/', b);
    case 'reduction':
      return isDifference ? operation(b, '-', a) : operation(operation(b, '-', a), '/', b);
  }
}

/** A growth in percentage points, or in a counting unit, is a difference; one in percent is a proportion. */
function differs({ form, current, base }: ActualOperands, target: Unit): boolean {
  if (form === 'share' || form === 'index') return false;
  if (target.dimension === 'point') return isShare(current.value.unit) && isShare(base.value.unit);
  return target.dimension !== 'percent' && target.dimension !== 'none' && !isShare(base.value.unit);
}

function unitOf(operands: ActualOperands, target: Unit): Unit {
  if (!differs(operands, target)) return { text: '%', name: '%', dimension: 'percent', scale: '1' };
  return target.dimension === 'point' ? target : operands.base.value.unit;
}

interface CellFigure {
  /** The cell, or the cell ÷ 100 where it holds 80 for 80 %. */
  readonly whole: Expression;
  readonly value: Decimal;
}

/** Refers to a cell that holds a figure; `null` when what it holds is not the figure that was read. */
function cellFigure(
  cell: { readonly cell: CellAddress; readonly holds: Decimal },
  quantity: Quantity,
  share: boolean,
  evidence: Evidence,
): CellFigure | null {
  const value = asCellNumber(cell.holds);
  const operand = { kind: 'cell', cell: cell.cell, value, evidence, holds: null } as const;
  if (share && quantity.unit.scale !== '1') return null;
  if (share && shows(quantity, cell.holds.times(HUNDRED)))
    return { whole: { ...operand, percent: true }, value };
  if (!shows(quantity, cell.holds)) return null;
  if (!share) return { whole: { ...operand, percent: false }, value };
  const whole = operation({ ...operand, percent: false }, '/', plainNumber(HUNDRED));
  return { whole, value: value.div(HUNDRED) };
}

/** Whether a number shown at the quantity's decimals is the quantity. */
function shows(quantity: Quantity, value: Decimal): boolean {
  return quantity.value.minus(value).abs().lte(placeAt(-quantity.decimals).half);
}

function agrees(expression: Expression, value: Decimal): boolean {
  return !!evaluate(expression)?.minus(value).abs().lte('1e-9');
}

function referTo(cell: CellAddress, standing: Expression, share: boolean, evidence: Evidence): Expression {
  const value = evaluate(standing);
  if (!value) return standing;
  return { kind: 'cell', cell, value, percent: share, evidence, holds: standing };
}
