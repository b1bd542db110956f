import type { Decimal } from 'decimal.js';
import { fieldsAbout, type Subject } from './subject';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { fingerprint } from '../../text/hash';
import type { IndicatorRecord } from '../../layout/table';
import { readFields } from '../rows/fields';

/** What a person said of a row's result: the figure, or that there is none to be judged. */
export type SaidActual =
  | {
      readonly kind: 'figure';
      readonly value: Decimal;
      /** The unit as it was said; `null`: that of the figure in whose place it stands. */
      readonly unit: string | null;
    }
  | { readonly kind: 'not-applicable' };

/** Which way a person said is better; `neither`: no figure of it is better than another. */
export const SAID_WAYS = ['higher', 'lower', 'neither'] as const;
export type SaidWay = (typeof SAID_WAYS)[number];

/** Which of two targets a person said is the row's: that of the target's cell, or these words of the narrative. */
export interface SaidTarget {
  readonly place: 'target' | 'narrative';
  readonly quote: string;
}

/** What a person said, and what the row said then. */
export interface Decision<T> {
  readonly said: T;
  /** The fingerprint of the words that it was about; `null`: it was kept before those were. */
  readonly about: string | null;
}

/** What a person said of one row. */
export interface Decisions {
  readonly actual?: Decision<SaidActual>;
  readonly direction?: Decision<SaidWay>;
  readonly target?: Decision<SaidTarget>;
}

/** What was said of a row; what was said of other words than stand there now counts no more. */
export interface Said<T> {
  readonly said: T;
  readonly isCurrent: boolean;
}

/** All that was said of a row; `null`: nothing. */
export interface RowSaid {
  readonly actual: Said<SaidActual> | null;
  readonly direction: Said<SaidWay> | null;
  readonly target: Said<SaidTarget> | null;
}

export const NOTHING_SAID: RowSaid = { actual: null, direction: null, target: null };

/**
 * The fingerprint of the words of a row that a decision is about. `asFound` is the sheet as its author left it: what
 * Attain writes is no reason to ask again.
 */
export function wordsAbout(subject: Subject, asFound: SheetSnapshot, record: IndicatorRecord): string {
  const fields = readFields(asFound, record);
  const words = fieldsAbout(subject, fields).map((role) => (fields[role]?.plain ?? '').replace(/\s+/g, ''));
  return fingerprint(words.join('\u0000'));
}

/** What was said of a row, and whether it still holds. */
export function saidOf(
  decisions: Decisions | undefined,
  asFound: SheetSnapshot,
  record: IndicatorRecord,
): RowSaid {
  if (!decisions) return NOTHING_SAID;
  const held = <T>(subject: Subject, decision: Decision<T> | undefined): Said<T> | null =>
    decision
      ? {
          said: decision.said,
          isCurrent: decision.about === null || decision.about === wordsAbout(subject, asFound, record),
        }
      : null;
  return {
    actual: held('actual', decisions.actual),
    direction: held('direction', decisions.direction),
    target: held('target', decisions.target),
  };
}

/** What was said and still holds; `null` where nothing does. */
export function current<T>(said: Said<T> | null): T | null {
  return said?.isCurrent === true ? said.said : null;
}
