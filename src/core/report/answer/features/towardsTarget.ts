import type { Decimal } from '../../../quantity/decimal';
import { relateUnits } from '../../../quantity/units';
import { has, hasAny, type Mention } from '../../../reading/mention';
import type { Surroundings } from './feature';

/** Whether a figure and another make or leave the target (33 座，其餘 2 座; 3,612 officers, 38 fewer than planned). */
export function shortfalls(
  mentions: readonly Mention[],
  target: Decimal | null,
  unit: Surroundings['wanted']['unit'],
): (m: Mention) => boolean {
  if (target === null) return () => false;
  return (m) =>
    !m.quantity.value.eq(target) &&
    mentions.some(
      (by) =>
        by.index > m.index &&
        by.index - m.index <= 3 &&
        by.sentenceIndex - m.sentenceIndex <= 1 &&
        by.quantity.value.gt(0) &&
        relateUnits(by.quantity.unit, m.quantity.unit) !== 'different' &&
        (has(by, 'change') || has(by, 'remainder') || has(by, 'denied') || has(by, 'planned')) &&
        scaled(m, unit).minus(target).abs().eq(scaled(by, unit)),
    );
}

const scaled = ({ quantity }: Mention, unit: Surroundings['wanted']['unit']): Decimal =>
  relateUnits(quantity.unit, unit) === 'convertible'
    ? quantity.value.times(quantity.unit.scale).div(unit.scale)
    : quantity.value;

/** Whether the target was told right before it: 原訂 30 場，實際辦理 28 場. */
export function planAnswers(mentions: readonly Mention[], target: Decimal | null): (m: Mention) => boolean {
  if (target === null) return () => false;
  return (m) => {
    if (!(has(m, 'result') || has(m, 'done')) || has(m, 'planned') || has(m, 'target')) return false;
    const plan = [...mentions]
      .reverse()
      .find(
        (other) =>
          other.index < m.index &&
          m.index - other.index === 1 &&
          other.sentenceIndex === m.sentenceIndex &&
          relateUnits(other.quantity.unit, m.quantity.unit) !== 'different',
      );
    if (plan?.quantity.value.eq(target) !== true) return false;
    // 120 處路口，已完成 118 處: beside what was done, the target needs no word that calls it so.
    return (
      hasAny(plan, ['target', 'planned', 'from']) || (has(m, 'done') && !hasAny(plan, ['result', 'done']))
    );
  };
}

/** What is said of a figure that does not answer the target beside it. */
const OTHERS = [
  'target',
  'planned',
  'earlier',
  'from',
  'change',
  'limit',
  'denied',
  'rate',
  'remainder',
] as const;
const JOINS = /\b(?:and|or)\s?$/i;
const HAN = /[\u4e00-\u9fff]/;
const LATIN = /[a-z]/i;
/** Nothing else ends a sentence there: milestone 150; achieved 128. */
const SEMICOLON = /^[^.!?\n|;]*;[^.!?\n|;]*$/;

/** Whether an English sentence tells the target right before it or behind it: 82 per cent (target 85 per cent). */
export function answersTarget(
  plain: string,
  mentions: readonly Mention[],
  target: Decimal | null,
): (m: Mention) => boolean {
  if (target === null) return () => false;
  const isTarget = (m: Mention, other: Mention | undefined): boolean => {
    if (!other || !has(other, 'target') || Math.abs(other.sentenceIndex - m.sentenceIndex) > 1) return false;
    const [first, second] = other.index < m.index ? [other, m] : [m, other];
    const between = plain.slice(first.quantity.span.end, second.quantity.span.start);
    return (
      other.quantity.value.eq(target) &&
      relateUnits(other.quantity.unit, m.quantity.unit) !== 'different' &&
      (other.sentenceIndex === m.sentenceIndex || SEMICOLON.test(between)) &&
      LATIN.test(between) &&
      !HAN.test(between) &&
      // 75% within 8 minutes and 95% within 19: two targets.
      (Math.abs(other.index - m.index) === 1 || !JOINS.test(between))
    );
  };
  return (m) =>
    !hasAny(m, OTHERS) &&
    !m.quantity.value.eq(target) &&
    (isTarget(m, beside(mentions, m, -1)) || isTarget(m, beside(mentions, m, 1)));
}

/** The next figure of its kind, no other between; times and years stand between: 88 % within 18 weeks, short of 90 %. */
function beside(mentions: readonly Mention[], m: Mention, step: -1 | 1): Mention | undefined {
  let at = mentions.indexOf(m) + step;
  let other = mentions[at];
  while (other && (other.isYear || other.quantity.unit.dimension === 'time')) other = mentions[(at += step)];
  return other;
}
