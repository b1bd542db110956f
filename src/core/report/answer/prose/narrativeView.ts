import type { Message } from '../../../language/message';
import type { FoundQuantity, Quantity, Span } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { isPercentMeasure, type ActualSearch, type FoundActual } from '../actualSearch';
import { undecidedAmong } from '../chosenActual';
import { balanceOf, signedBalance } from '../column/balance';
import { signedChange } from '../../measure/change';
import { within } from '../../../reading/clause';
import type { Actual, ActualSource, Certainty, Read } from '../../indicator';
import { findOperands, percentQuantity, type FoundOperands } from '../derived/operands';
import { choose, type Choice } from '../choose';
import { isCalledRate, isCalledShare } from './calledRate';
import { isCountedBy, wantedOf, type Wanted } from '../wanted';
import { locate } from '../../sourceText';

/** A narrative under search: its quantities, and what is done with them wherever the result may stand. */
export class NarrativeView {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  private wantedOnce: Wanted | undefined = undefined;

  constructor(readonly search: ActualSearch) {
    this.plain = search.narrative.plain;
    this.quantities = search.statement.quantities;
  }

  wanted(): Wanted {
    const { target, unit } = this.search;
    return (this.wantedOnce ??= wantedOf(this.search, target?.value.unit ?? unit));
  }

  /** The figure of a field that exists to hold the result; `undefined` where none or several can be meant. */
  bestOf(figures: readonly FoundQuantity[], field: Span): FoundQuantity | undefined {
    const choice = this.choiceOf(figures, field);
    return choice.kind === 'found' ? choice.figure : undefined;
  }

  /** What a field that exists to hold the result says of it. */
  choiceOf(figures: readonly FoundQuantity[], field: Span): Choice {
    return choose(this.search.statement, figures, this.wanted(), 'cell', field);
  }

  isRate(quantity: FoundQuantity): boolean {
    if (isPercentMeasure(this.search) && isCalledShare(this.plain, quantity)) return false;
    return isCalledRate(this.plain, quantity, this.search.name);
  }

  /**
   * Outside of its own field a figure counts only in the target's unit, or a scale of it. A bare target is answered
   * by a bare figure, and by what the name counts (Households in temporary accommodation: 210, and 243 households).
   */
  fits(quantity: FoundQuantity): boolean {
    const { target, unit, name } = this.search;
    const relation = relateUnits(quantity.unit, target?.value.unit ?? unit);
    if (relation !== 'unknown') return relation === 'same' || relation === 'convertible';
    return target === null || quantity.unit.dimension === 'none' || isCountedBy(name, quantity.unit);
  }

  /** The figure of the result among what was done: in its section, or between the definition and the result. */
  inProgress(): FoundQuantity | undefined {
    const { progress, benefit, achievementSection, standard } = this.search.outline;
    const end = achievementSection?.start ?? benefit?.start ?? this.plain.length;
    const region = progress ?? { start: standard?.end ?? 0, end };
    const figures = within(this.quantities, region).filter((quantity) => !this.isRate(quantity));
    const choice = choose(this.search.statement, figures, this.wanted(), 'prose');
    return choice.kind === 'found' && this.fits(choice.figure) ? choice.figure : undefined;
  }

  operands(region: Span, stated: Quantity | null): FoundOperands | undefined {
    const { measure, division, reportYear, name, statement, target } = this.search;
    if (!target) return undefined;
    return findOperands({
      plain: this.plain,
      quantities: this.quantities,
      periods: statement.periods,
      region,
      measure,
      division,
      reportYear,
      name,
      stated,
      target: target.value.value,
    });
  }

  computed(operands: FoundOperands, certainty: Certainty): Actual {
    const read = (quantity: FoundQuantity): Read<Quantity> => ({
      value: quantity,
      evidence: this.evidence(quantity.span),
    });
    const current = read(operands.current);
    return {
      quantity: percentQuantity(operands.percent),
      source: 'operands',
      certainty,
      evidence: current.evidence,
      operands: { form: operands.form, current, base: read(operands.base) },
    };
  }

  stated(figure: FoundQuantity, source: ActualSource): Actual {
    const balance = signedBalance(this.search.statement, figure, balanceOf(this.search));
    const quantity = signedChange(this.plain, balance, this.search);
    const certainty = source === 'narrative' ? 'likely' : 'stated';
    return { quantity, source, certainty, evidence: this.evidence(quantity.span), operands: null };
  }

  evidence(span: Span): Actual['evidence'] {
    return locate(this.search.narrative, span.start, span.end);
  }

  quote(span: Span): string {
    return this.evidence(span).quote;
  }

  /** Several figures may be the result. */
  undecided(figures: readonly FoundQuantity[], rate: FoundQuantity | undefined): FoundActual {
    const { undecided, gaps } = undecidedAmong(this.search.narrative, figures);
    return { ...this.result(null, rate, gaps), undecided };
  }

  result(actual: Actual | null, rate: FoundQuantity | undefined, gaps: readonly Message[]): FoundActual {
    return {
      actual,
      undecided: [],
      reportedRate: rate ? { value: rate, evidence: this.evidence(rate.span) } : null,
      gaps,
    };
  }
}
