import { cellName } from '../../core/sheet/address';
import type { CapturedWrap, WrapChange } from '../../core/sheet/changePlan';
import type { MemorySheet } from './memorySheet';

/** Wraps texts and lets rows fit them, or puts back what was captured; gives what undoes it. */
export function changeWrap(sheet: MemorySheet, { cell, wrap }: WrapChange): WrapChange {
  const name = cellName(cell);
  const before = capture(sheet.wrapped.has(name), sheet.heights.get(cell.row));
  const { wrapped, height } = wrap === 'fit' ? { wrapped: true, height: undefined } : readCaptured(wrap);
  if (wrapped) sheet.wrapped.add(name);
  else sheet.wrapped.delete(name);
  if (height === undefined) sheet.heights.delete(cell.row);
  else sheet.heights.set(cell.row, height);
  return { cell, wrap: before };
}

/** The one place where a text becomes a captured wrap. */
function capture(wrapped: boolean, height: number | undefined): CapturedWrap {
  return JSON.stringify([wrapped, height ?? null]) as CapturedWrap;
}

function readCaptured(wrap: CapturedWrap): {
  readonly wrapped: boolean;
  readonly height: number | undefined;
} {
  const [wrapped, height] = wrap.slice(1, -1).split(',');
  return { wrapped: wrapped === 'true', height: height === 'null' ? undefined : Number(height) };
}
