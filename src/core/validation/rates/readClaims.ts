import type { Decimal } from '../../quantity/decimal';
import { isInside, type FoundQuantity, type Span } from '../../quantity/quantity';
import { periodOf, within } from '../../reading/clause';
import type { IndicatorReading } from '../engine/indicatorReading';
import { once } from '../engine/once';
import type { Claim, ClaimFigure, ClaimRelation } from './claim';
import { sentenceOf, sentenceStart } from '../../reading/sentence';
import type { RateLabel } from '../../reading/rateLabel';
import {
  isBudgetRate,
  isCalledLastYears,
  isCalledTarget,
  labelOf,
  namesLastYear,
  saysSince,
} from '../../reading/rateLabel';
import { isComparable, percentOf, roundingOfClaim, scaled } from './percentOf';

/** How far the words of a rate itself reach. */
const OWN_WORDS = 24;
/** Of a sentence that never ends, only so many figures explain a rate. */
const MOST_FIGURES = 12;

/** Finds every rate that the narrative states and ties it to the figures that it is about. */
export function readClaims(reading: IndicatorReading): readonly Claim[] {
  const { outline } = reading;
  const claims: Claim[] = [];
  let previousEnd = 0;
  for (const stated of reading.quantities) {
    if (stated.unit.dimension !== 'percent') continue;
    if (isInside(outline.standard, stated.span) || isInside(outline.statedTarget, stated.span)) continue;
    const label = labelOf(reading.plain, stated.span);
    if (label) claims.push(new ClaimReader(reading, stated, label, previousEnd).claim());
    previousEnd = stated.span.end;
  }
  return claims;
}

/** Puts one claim together. */
class ClaimReader {
  private readonly plain: string;
  private readonly segment: Span;
  private readonly figures: readonly FoundQuantity[];
  private readonly inField: boolean;

  constructor(
    private readonly reading: IndicatorReading,
    private readonly stated: FoundQuantity,
    private readonly label: RateLabel,
    previousEnd: number,
  ) {
    this.plain = reading.plain;
    this.inField = isInside(reading.outline.achievement ?? reading.outline.achievementSection, stated.span);
    const { start } = stated.span;
    this.segment = { start: sentenceStart(this.plain, start, previousEnd), end: start };
    this.figures = within(reading.quantities, this.segment)
      .filter(({ unit }) => unit.dimension !== 'percent' && unit.dimension !== 'time')
      .slice(-MOST_FIGURES);
  }

  claim(): Claim {
    const { current, base, relation } = this.label === 'share' ? this.share() : this.comparison();
    const expected = current && base ? this.expected(current, base) : null;
    const first = this.figures[0]?.span.start ?? this.segment.start;
    const bystanders = once(() => this.sentenceFigures());
    return {
      stated: this.stated,
      evidence: this.reading.quote(this.stated.span),
      label: this.label,
      inField: this.inField,
      relation,
      current,
      base,
      expected,
      span: { start: first, end: this.stated.span.end },
      get bystanders() {
        return bystanders();
      },
    };
  }

  private expected(current: ClaimFigure, base: ClaimFigure): Decimal | null {
    const [a, b] = [current.quantity, base.quantity];
    return isComparable(a, b) || this.inField
      ? percentOf(this.label, scaled(a, a.value), scaled(b, b.value))
      : null;
  }

  /** A share: the whole stands between 占 and the percentage, the part before 占. */
  private share(): Parts {
    const { start } = this.stated.span;
    const before = this.plain.slice(Math.max(0, start - 48), start);
    const at = start - before.length + Math.max(before.lastIndexOf('占'), before.lastIndexOf('佔'));
    const whole = this.figures.filter(({ span }) => span.start > at).at(-1);
    const part = this.figures.filter(({ span }) => span.end <= at).at(-1);
    return {
      current: part ? this.figure(part) : null,
      base: whole ? this.figure(whole) : null,
      relation: 'whole',
    };
  }

  private comparison(): Parts {
    const earlier = this.figures.filter((figure) => this.isLastYear(figure));
    const targets = this.figures.filter((figure) => !earlier.includes(figure) && this.isTarget(figure));
    const own = this.figures.filter((figure) => !earlier.includes(figure) && !targets.includes(figure));
    const base = earlier.at(-1) ?? targets.at(-1);
    const before = base && own.filter(({ span }) => span.end <= base.span.start).at(-1);
    const current = before ?? own.at(-1);
    // 較108年之612萬仍有差距，但較112年成長7%: what 112 年 was is not said.
    if (base && this.isOfAnotherYear(base)) {
      return { current: this.maybe(current), base: null, relation: 'last-year' };
    }
    // How much of its money was spent says nothing of what was counted.
    if (this.isOfBudget() && current?.unit.dimension !== 'money') {
      return { current: null, base: null, relation: 'unknown' };
    }
    if (base && earlier.length > 0 && this.isOfRowTarget(current)) return this.againstRowTarget(current);
    if (base && earlier.length > 0)
      return { current: this.maybe(current), base: this.figure(base), relation: 'last-year' };
    if (base) return { current: this.maybe(current), base: this.figure(base), relation: 'target' };
    if (
      namesLastYear(this.plain.slice(this.segment.start, this.segment.end)) ||
      this.label !== 'achievement'
    ) {
      return { current: this.maybe(current), base: null, relation: 'last-year' };
    }
    return this.againstRowTarget(current);
  }

  /** Whether the change is said to be since another year than a figure is of. */
  private isOfAnotherYear({ span }: FoundQuantity): boolean {
    const { start } = this.stated.span;
    const own = within(this.reading.periods, { start: Math.max(span.end, start - OWN_WORDS), end: start }).at(
      -1,
    );
    if (own?.year === undefined || own.year === null) return false;
    if (!saysSince(this.plain, own.span)) return false;
    const year = periodOf(this.plain, span, this.reading.periods)?.year ?? null;
    return year !== null && year !== own.year;
  }

  private isOfBudget(): boolean {
    return isBudgetRate(this.plain, this.stated.span);
  }

  /** Nothing in the sentence to compare with: the row's own target, for the row's own actual or a figure like it. */
  private againstRowTarget(current: FoundQuantity | undefined): Parts {
    const { target, actual } = this.reading.indicator;
    if (!target) return { current: this.maybe(current), base: null, relation: 'unknown' };
    const base: ClaimFigure = { quantity: target.value, evidence: target.evidence };
    const own: ClaimFigure | null = actual ? { quantity: actual.quantity, evidence: actual.evidence } : null;
    if (this.inField) return { current: own, base, relation: 'target' };
    if (this.isOfRowTarget(current)) return { current: own ?? this.maybe(current), base, relation: 'target' };
    const isOwn =
      current && own && current.value.eq(own.quantity.value) && isComparable(current, own.quantity);
    return isOwn
      ? { current: own, base, relation: 'target' }
      : { current: this.maybe(current), base: null, relation: 'unknown' };
  }

  /**
   * 99年480,000次，100年550,000次，達成率110%: last year is only named, and the rate is that of the row. Where it is
   * still to be confirmed which figure is the row's, the one that gives the rate says whose the rate is.
   */
  private isOfRowTarget(current: FoundQuantity | undefined): boolean {
    const { target, actual } = this.reading.indicator;
    if (this.label !== 'achievement' || !current || !target) return false;
    const isOwn = actual
      ? current.value.eq(actual.quantity.value) && isComparable(current, actual.quantity)
      : isComparable(current, target.value);
    return isOwn && roundingOfClaim('achievement', this.stated, current, target.value) !== 'none';
  }

  private isLastYear({ span }: FoundQuantity): boolean {
    if (isCalledLastYears(this.plain, span, this.segment.start)) return true;
    const period = periodOf(this.plain, span, this.reading.periods);
    if (!period || period.span.start < this.segment.start) return false;
    const { year } = this.reading;
    return period.relative === 'last' || (period.year !== null && year !== null && period.year < year);
  }

  private isTarget({ span }: FoundQuantity): boolean {
    return isCalledTarget(this.plain, span, this.segment.start);
  }

  private sentenceFigures(): readonly FoundQuantity[] {
    const { start } = this.stated.span;
    const sentence = sentenceOf(this.plain, this.stated.span);
    const around = within(this.reading.quantities, sentence).filter(({ span }) => span.start !== start);
    const behind = around.filter((figure) => figure.span.start > start);
    return [
      ...around.slice(0, around.length - behind.length).slice(-MOST_FIGURES),
      ...behind.slice(0, MOST_FIGURES),
    ];
  }

  private maybe(quantity: FoundQuantity | undefined): ClaimFigure | null {
    return quantity ? this.figure(quantity) : null;
  }

  private figure(quantity: FoundQuantity): ClaimFigure {
    return { quantity, evidence: this.reading.quote(quantity.span) };
  }
}

interface Parts {
  readonly current: ClaimFigure | null;
  readonly base: ClaimFigure | null;
  readonly relation: ClaimRelation;
}
