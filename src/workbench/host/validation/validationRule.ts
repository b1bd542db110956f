import { HostError } from '../../richapi/hostError';
import { quotedSheetName } from '../addresses';
import { choiceOf, flagOf, isRecord, textOf } from '../arguments';
import { invalidArgument } from '../failures';
import { isParsableFormula } from '../formula/parse';
import { lockedAddress, Range } from '../range/range';
import type { Plain } from '../storage';

const COMPARED = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

type ComparedKind = keyof typeof COMPARED;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export type ValidationOperator = (typeof OPERATORS)[number];

/** What a rule compares a value with: a number, a date as its serial number, or a formula. */
export type Operand = number | string;

/** What the cells under it may hold. */
export type ValidationRule =
  | {
      readonly kind: 'compared';
      readonly name: ComparedKind;
      readonly operator: ValidationOperator;
      readonly formula1: Operand;
      readonly formula2: Operand | null;
    }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string };

/** Longer lists Excel takes from cells alone. */
const MOST_LIST_CHARACTERS = 255;

/** @throws HostError InvalidArgument for what is no rule, or more than one */
export function ruleOf(value: unknown): ValidationRule {
  const given = isRecord(value)
    ? Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null)
    : [];
  const [first, second] = given;
  if (!first || second) throw invalidArgument();
  const [name, content] = first;
  if (!isRecord(content)) throw invalidArgument();
  if (name === 'custom') return { kind: 'custom', formula: formulaOf(content['formula']) };
  if (name === 'list') {
    const { inCellDropDown, source } = content;
    return {
      kind: 'list',
      source: sourceOf(source),
      inCellDropDown: inCellDropDown === undefined || flagOf(inCellDropDown),
    };
  }
  return comparedRule(comparedKind(name), content);
}

/** A rule as `ruleOf` reads it; undefined for what is none. */
export function readableRule(value: unknown): ValidationRule | undefined {
  try {
    return ruleOf(value);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** A rule as the API gives it. */
export function plainRule(rule: ValidationRule): Plain {
  switch (rule.kind) {
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'compared': {
      const { operator, formula1, formula2 } = rule;
      return { [rule.name]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
    }
  }
}

/** The type of a rule as the API names it. */
export function typeOfRule(rule: ValidationRule): string {
  if (rule.kind === 'compared') return COMPARED[rule.name];
  return rule.kind === 'list' ? 'List' : 'Custom';
}

function comparedKind(name: string): ComparedKind {
  const kinds: readonly ComparedKind[] = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'];
  const kind = kinds.find((one) => one === name);
  if (!kind) throw invalidArgument();
  return kind;
}

function comparedRule(name: ComparedKind, content: Readonly<Record<string, unknown>>): ValidationRule {
  const operator = choiceOf(content['operator'], OPERATORS, null);
  const isDate = name === 'date' || name === 'time';
  const formula1 = operandOf(content['formula1'], isDate);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formula2 = needsTwo ? operandOf(content['formula2'], isDate) : null;
  if (typeof formula1 === 'number' && typeof formula2 === 'number' && formula1 > formula2) {
    throw invalidArgument();
  }
  return { kind: 'compared', name, operator, formula1, formula2 };
}

function operandOf(value: unknown, isDate: boolean): Operand {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Range) return referenceTo(value);
  const text = textOf(value).trim();
  if (text.startsWith('=')) return formulaOf(text);
  const number = isDate ? serialOf(text) : Number(text);
  if (text === '' || number === null || !Number.isFinite(number)) throw invalidArgument();
  return number;
}

/** A day or a time in ISO 8601, such as `2025-01-31` or `2025-01-31T08:30:00`, as a serial number. */
function serialOf(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text);
  if (!match) return null;
  const [, day = '', time = '00:00:00'] = match;
  const milliseconds = Date.parse(`${day}T${time}${time.length === 5 ? ':00' : ''}Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}

function sourceOf(value: unknown): string {
  if (value instanceof Range) return referenceTo(value);
  const text = textOf(value);
  if (text.startsWith('=')) return formulaOf(text);
  if (text === '' || text.length > MOST_LIST_CHARACTERS) throw invalidArgument();
  return text;
}

function formulaOf(value: unknown): string {
  const text = textOf(value);
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (!isParsableFormula(formula)) throw invalidArgument();
  return formula;
}

function referenceTo(range: Range): string {
  return `=${quotedSheetName(range.sheet.name())}!${lockedAddress(range.area)}`;
}
