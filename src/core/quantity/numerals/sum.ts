import { TEN, ZERO, type Decimal } from '../decimal';
import type { Digits } from './digits';

/**
 * A number under construction, as it is said: digits, each with its ten; tens up to a section (萬, 億); sections
 * from the largest down. What does not fit is refused, and is then another number.
 */
export class Sum {
  /** Whole sections, and what stands behind the last of them. */
  private above = ZERO;
  private below = ZERO;
  /** How far above its value the number may go, in the same two parts. */
  private openAbove = ZERO;
  private openBelow = ZERO;
  private section = Infinity;
  private ten = Infinity;
  /** The last scale, after which a single digit stands for its tenths (三萬五). */
  private last = 0;
  private zero = false;

  get isEmpty(): boolean {
    return this.last === 0;
  }

  /** The value so far, and the most that it may be. */
  get value(): Decimal {
    return this.above.plus(this.below);
  }

  get upTo(): Decimal {
    return this.value.plus(this.openAbove).plus(this.openBelow);
  }

  /** A place that is held empty: 零. */
  holdPlace(): void {
    this.zero = true;
  }

  /** 二百, 十, 5千: whether it fits behind what stands already. */
  addTens(digits: Digits | undefined, ten: number): boolean {
    const isBare = digits === undefined;
    if (ten >= this.ten || ten >= this.section || (isBare && !this.isEmpty && !this.zero && ten > 10))
      return false;
    if (!isBare && digits.chinese && digits.count > 1 && digits.decimals === 0) return false;
    if (digits && !this.isEmpty && !digits.value.lt(TEN)) return false;
    this.below = this.below.plus(digits ? digits.value.times(ten) : ten);
    this.openBelow = this.openBelow.plus(openOf(digits).times(ten));
    this.ten = this.last = ten;
    this.zero = false;
    return true;
  }

  /** 廿, 卅. */
  addJoined(value: number): boolean {
    if (this.ten <= 10) return false;
    this.below = this.below.plus(value);
    this.ten = this.last = 10;
    this.zero = false;
    return true;
  }

  /** 三百萬, 億: all that stands before it, up to a larger section, is so many of it. */
  addSection(digits: Digits | undefined, section: number): boolean {
    // 8千3萬 is 8,300萬.
    const spoken = digits && this.ten < Infinity && this.isSpoken(digits) ? this.ten / 10 : 1;
    const inside = this.below.plus(digits?.value.times(spoken) ?? ZERO);
    const open = this.openBelow.plus(openOf(digits));
    if (section === this.section) return false;
    if (section > this.section) {
      // 1萬5,000億 is one number; 3萬5億 are two.
      if (!inside.isZero() && !this.zero && inside.lt(this.section / 10)) return false;
      this.above = this.above.plus(inside).times(section);
      this.openAbove = this.openAbove.plus(open).times(section);
    } else {
      const isBare = digits === undefined && this.below.isZero();
      if (isBare && !this.isEmpty) return false;
      this.above = this.above.plus(isBare ? section : inside.times(section));
      this.openAbove = this.openAbove.plus(open.times(section));
    }
    this.below = ZERO;
    this.openBelow = ZERO;
    this.section = this.last = section;
    this.ten = Infinity;
    this.zero = false;
    return true;
  }

  private isSpoken({ count, zero }: Digits): boolean {
    return count === 1 && !this.zero && !zero;
  }

  /** The digits at the end: 二千三 is 2,300 and 三萬五 is 35,000 in speech, but 二千零三 and 七萬九三一 are not. */
  close(digits: Digits): boolean {
    const factor = this.isSpoken(digits) && this.last > 10 ? this.last / 10 : 1;
    if (!this.isEmpty && digits.value.gte(this.last)) return false;
    const ones = digits.value.trunc();
    this.below = this.below.plus(ones.times(factor)).plus(digits.value.minus(ones));
    this.openBelow = this.openBelow.plus(openOf(digits).times(factor));
    return true;
  }
}

const openOf = (digits: Digits | undefined): Decimal => digits?.upTo?.minus(digits.value) ?? ZERO;
