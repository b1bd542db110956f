import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import type { Scheme } from '../../../../src/core/achievement/scheme';
import type { Language } from '../../../../src/core/language/message';
import { planDrafts, type DraftPlan } from '../../../../src/core/draft/planDrafts';
import type { DraftLength, DraftMode } from '../../../../src/core/draft/draftChoices';
import type { Traced } from '../../../../src/core/draft/render';
import type { Span } from '../../../../src/core/quantity/quantity';
import type { CellContent, ChangePlan } from '../../../../src/core/sheet/changePlan';
import type { CellAddress } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { finished } from '../../../../src/core/sheet/stepwise';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import { RULES } from '../../../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../../../src/core/validation/engine/settings';
import { validateReport } from '../../../../src/core/validation/engine/validateReport';
import { fileOf } from '../../validation/bed/rows';

export interface Drafting {
  readonly mode: DraftMode;
  readonly language?: Language;
  readonly length?: DraftLength;
  readonly scheme?: Scheme;
  readonly owned?: (cell: CellAddress) => CellContent | undefined;
}

/** Reads, assesses and drafts the first table of a sheet. */
export function draftsOf(snapshot: SheetSnapshot, drafting: Drafting): DraftPlan {
  const { mode, language = 'zh-TW', length = 'full', scheme = DEFAULT_SCHEME } = drafting;
  const { table, readings } = fileOf(snapshot, { scheme });
  const assessments = readings.map(({ assessment }) => assessment);
  const owned = drafting.owned ?? (() => undefined);
  return finished(planDrafts({ snapshot, table, assessments, scheme, language, mode, length, owned }));
}

/** The sheet after a plan was applied. */
export function applied(snapshot: SheetSnapshot, plan: ChangePlan): SheetSnapshot {
  const write = <T>(grid: readonly (readonly T[])[], content: (after: CellContent) => T): T[][] => {
    const cells = grid.map((row) => [...row]);
    for (const { cell, after } of plan.cells) {
      const row = cells[cell.row - snapshot.origin.row];
      if (row) row[cell.column - snapshot.origin.column] = content(after);
    }
    return cells;
  };
  const text = (after: CellContent): string => (after.kind === 'value' ? String(after.value) : '');
  return {
    ...snapshot,
    values: write(snapshot.values, text),
    formulas: write(snapshot.formulas, text),
    text: write(snapshot.text, text),
  };
}

/** All findings of all rules. */
export function findingsOf(snapshot: SheetSnapshot): readonly Finding[] {
  return finished(validateReport(fileOf(snapshot), RULES, DEFAULT_SETTINGS));
}

/** The digits of a text that neither its trace nor its numbering covers. */
export function untraced(draft: {
  readonly text: string;
  readonly trace: readonly Traced[];
  readonly numbering: readonly Span[];
}): string {
  const covered = [...draft.trace, ...draft.numbering];
  return Array.from(draft.text.matchAll(/\d/g))
    .filter(({ index }) => !covered.some(({ start, end }) => index >= start && index < end))
    .map(({ index }) => draft.text.slice(Math.max(0, index - 8), index + 8))
    .join(' | ');
}
