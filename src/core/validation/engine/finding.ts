import type { SchemeChange } from '../../achievement/scheme';
import type { Message } from '../../language/message';
import type { Evidence } from '../../report/evidence';
import type { CellAddress } from '../../sheet/address';
import type { RuleName } from './ruleNames';

/** `error`: proven by the text or the arithmetic; `warning`: must be looked at; `info`: good to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Text of one cell that is replaced by another; half-open span of UTF-16 units in the cell's own text. */
export interface TextEdit {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Words that stand in another workbook (last year's), on the sheet of that name. */
export interface Elsewhere {
  readonly workbook: string;
  readonly sheet: string;
  readonly evidence: Evidence;
}

/** What a rule found. The engine makes it a `Finding`. */
export interface Problem {
  readonly message: Message;
  /** The words that are wrong. */
  readonly at: Evidence;
  /** The calculation that proves it, as people write it (`92,885 ÷ 8,000 = 1,161.06%`); absent: none is needed. */
  readonly arithmetic?: string;
  /** Other words that take part: the target that the unit differs from, the second of two figures. */
  readonly related?: readonly Evidence[];
  /** The same of words in another workbook. */
  readonly elsewhere?: readonly Elsewhere[];
  /** What mends it without a person's judgement; absent: only a person can. */
  readonly fix?: readonly TextEdit[];
  /** What would make the scheme do as the table does, for one click to take over. */
  readonly proposal?: SchemeChange;
}

/** A problem with its rule and place, ready to be shown, sorted, accepted or mended. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: Message;
  readonly at: Evidence;
  readonly arithmetic: string | null;
  readonly related: readonly Evidence[];
  readonly elsewhere: readonly Elsewhere[];
  readonly fix: readonly TextEdit[] | null;
  readonly proposal: SchemeChange | null;
  /** The indicator's number; `null` for what concerns the whole table. */
  readonly indicator: number | null;
  /** The same for the same problem on every run, wherever its row has moved. */
  readonly key: string;
  /** Why the user lets it stand; `null` when it was not accepted. */
  readonly accepted: string | null;
}

/** How many findings of each severity nobody accepted. */
export function openCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity]++;
  return counts;
}
