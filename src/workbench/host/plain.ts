import { isRecord } from './arguments';
import { invalidArgument } from './failures';
import type { Plain } from './storage';

/** Takes what a client sent as plain data. */
export function plainOf(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainOf);
  if (!isRecord(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainOf(entry)]));
}
