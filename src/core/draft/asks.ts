import type { Assessment } from '../achievement/assessment';
import { waitsForCondition } from '../achievement/conditions';
import type { MessageId } from '../language/catalogue';
import type { WordingId } from './draft';
import '../layout/wording';

/** What the author is asked for when an indicator cannot be assessed, the most telling reason first. */
const ASKS: readonly (readonly [MessageId, WordingId])[] = [
  ['gap.target-missing', 'ask.target'],
  ['gap.target-unreadable', 'ask.target-words'],
  ['gap.target-error', 'ask.target'],
  ['gap.level-as-percent', 'ask.level'],
  ['gap.operands-missing', 'ask.figures'],
  ['gap.actual-missing', 'ask.actual'],
  ['gap.actual-undecided', 'ask.actual'],
  ['gap.actual-unit-missing', 'ask.actual'],
  ['gap.several-items', 'ask.actual'],
  ['gap.actual-error', 'ask.actual'],
  ['gap.actual-holds-rate', 'ask.actual'],
  ['gap.actual-restates-target', 'ask.actual'],
  ['achievement.note.not-a-code', 'ask.level'],
  ['achievement.note.code-not-in-legend', 'ask.level'],
  ['achievement.note.interval-undecided', 'ask.exact'],
  ['achievement.note.date-undecided', 'ask.date'],
  ['achievement.note.no-date', 'ask.date'],
  ['achievement.note.not-due-yet', 'ask.not-due'],
  ['achievement.note.incomparable', 'ask.comparable'],
  ['achievement.note.base-zero', 'ask.support'],
  ['achievement.note.no-target', 'ask.target'],
  ['achievement.note.no-actual', 'ask.actual'],
];

/** Says what is missing of an indicator that is not assessable; `null` of any other. */
export function askOf({ status, indicator, notes }: Assessment): WordingId | null {
  // What is missing of a condition is asked for in its own sentence.
  if (status !== 'not-assessable' || waitsForCondition({ notes })) return null;
  if (indicator.measure === 'level' && indicator.target) return 'ask.level';
  const said = new Set([...indicator.gaps, ...notes].map(({ id }) => id));
  return ASKS.find(([id]) => said.has(id))?.[1] ?? 'ask.actual';
}
