import { invalidArgument } from './failures';
import { namedColour } from './namedColours';

/** Reads what a client passed. All of them throw InvalidArgument for what Excel would not take. */

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** An absent argument counts as false. */
export function flagOf(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the choices, whatever the case of its letters; `fallback` when absent. */
export function choiceOf<T extends string>(value: unknown, choices: readonly T[], fallback: T | null): T {
  if (value === undefined || value === null) {
    if (fallback === null) throw invalidArgument();
    return fallback;
  }
  const wanted = textOf(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A colour such as `#ffcc00`, `FFCC00` or `orange`, as `#RRGGBB` in capitals. */
export function colourOf(value: unknown): string {
  const text = textOf(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = namedColour(text);
  if (named === null) throw invalidArgument();
  return named;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A grid of the given size, or one value for all of its cells. */
export function gridOf(value: unknown, rows: number, columns: number, mismatch: () => Error): unknown[][] {
  if (!Array.isArray(value)) return filled(rows, columns, value);
  if (value.length !== rows) throw mismatch();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw mismatch();
    return row.map((entry: unknown) => entry);
  });
}

function filled(rows: number, columns: number, value: unknown): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
