import { message, type Message } from '../../language/message';
import { answersOf, targetItems } from '../../quantity/items';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import type { Fields } from './fields';
import type { Actual, Condition, Read, Rival } from '../indicator';
import { locate, type SourceText } from '../sourceText';

/** What a row says whose target's cell asks for several things. */
export interface SeveralItems {
  /** The first of them; the others are its further conditions. */
  readonly target: Read<Target>;
  /** Of the cell of results, where there is one; `null` where it holds nothing. */
  readonly answered: {
    readonly actual: Actual | null;
    readonly conditions: readonly Condition[];
    readonly undecided: readonly Rival[];
    readonly gaps: readonly Message[];
  } | null;
}

/** Reads targets that stand below each other in one cell, each with what answers it; `null` for a cell with one. */
export function readSeveral(
  { target: source, actual: results }: Fields,
  context: { readonly unit: Unit; readonly reportYear: number | null },
): SeveralItems | null {
  if (!source) return null;
  const answers = results?.plain ?? '';
  const items = targetItems(source.plain, answers, { ...context, position: null });
  const [first, ...others] = items.map((value): Read<Target> => ({
    value,
    evidence: locate(source, value.span.start, value.span.end),
  }));
  if (!first) return null;
  const further = others.map(({ value }) => value);
  const target = { ...first, value: { ...first.value, further } };
  return { target, answered: results && answers !== '' ? answeredIn(results, [first, ...others]) : null };
}

function answeredIn(results: SourceText, items: readonly Read<Target>[]): SeveralItems['answered'] {
  const [own = null, ...others] = answersOf(
    items.map(({ value }) => value),
    results.plain,
  ).map((quantity) =>
    quantity ? { value: quantity, evidence: locate(results, quantity.span.start, quantity.span.end) } : null,
  );
  const conditions = items.slice(1).map((target, index) => ({ target, actual: others[index] ?? null }));
  if (own) {
    const { value: quantity, evidence } = own;
    const actual = { quantity, source: 'column', certainty: 'stated', evidence, operands: null } as const;
    return { actual, conditions, undecided: [], gaps: [] };
  }
  const undecided = results.quantities.map((value): Rival => ({
    value,
    evidence: locate(results, value.span.start, value.span.end),
  }));
  const gap = message('gap.several-items', { count: items.length, quote: results.plain.slice(0, 60) });
  return { actual: null, conditions, undecided, gaps: [gap] };
}
