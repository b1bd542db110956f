import type { Message } from '../language/message';
import type { FoundQuantity, Quantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { relateUnits } from '../quantity/units';
import type { ActualSearch, FoundActual } from './actualSearch';
import { signedChange } from './change';
import { within } from './clause';
import type { Actual, ActualSource, Read } from './indicator';
import { findOperands, percentQuantity, type FoundOperands } from './operands';
import { isCalledRate, pickFigure, type FigureClues } from './pickFigure';
import { locate } from './sourceText';

/** A narrative under search: its quantities, and what is done with them wherever the result may stand. */
export class NarrativeView {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];

  constructor(readonly search: ActualSearch) {
    this.plain = search.narrative.plain;
    this.quantities = findQuantities(this.plain);
  }

  clues(): FigureClues {
    const { target, unit, name, reportYear, periods, measure, isChange, isOneCount } = this.search;
    return {
      unit: target?.value.unit ?? unit,
      name,
      reportYear,
      periods,
      isChange: isChange || measure === 'growth' || measure === 'reduction',
      isOneCount,
      target: target?.value.value ?? null,
    };
  }

  isRate(quantity: FoundQuantity): boolean {
    return isCalledRate(this.plain, quantity, this.search.name);
  }

  /** Outside of its own field a figure counts only in the target's unit, or a scale of it. */
  fits(quantity: FoundQuantity): boolean {
    const relation = relateUnits(quantity.unit, this.search.target?.value.unit ?? this.search.unit);
    return (
      relation === 'same' ||
      relation === 'convertible' ||
      (relation === 'unknown' && this.search.target === null)
    );
  }

  /** The figure of the result among what was done: in its section, or between the definition and the result. */
  inProgress(): FoundQuantity | undefined {
    const { progress, benefit, achievementSection, standard } = this.search.outline;
    const end = achievementSection?.start ?? benefit?.start ?? this.plain.length;
    const region = progress ?? { start: standard?.end ?? 0, end };
    const figures = within(this.quantities, region).filter((quantity) => !this.isRate(quantity));
    const found = pickFigure(this.plain, figures, this.clues(), 'clear');
    return found && this.fits(found) ? found : undefined;
  }

  operands(region: Span, stated: Quantity | null): FoundOperands | undefined {
    const { measure, division, reportYear, periods, target } = this.search;
    if (!target) return undefined;
    return findOperands({
      plain: this.plain,
      quantities: this.quantities,
      periods,
      region,
      measure,
      division,
      reportYear,
      stated,
      target: target.value.value,
    });
  }

  computed(operands: FoundOperands): Actual {
    const read = (quantity: FoundQuantity): Read<Quantity> => ({
      value: quantity,
      evidence: this.evidence(quantity.span),
    });
    const current = read(operands.current);
    return {
      quantity: percentQuantity(operands.percent),
      source: 'operands',
      evidence: current.evidence,
      operands: { form: operands.form, current, base: read(operands.base) },
    };
  }

  stated(figure: FoundQuantity, source: ActualSource): Actual {
    const quantity = signedChange(this.plain, figure, this.search.measure);
    return { quantity, source, evidence: this.evidence(quantity.span), operands: null };
  }

  evidence(span: Span): Actual['evidence'] {
    return locate(this.search.narrative, span.start, span.end);
  }

  quote(span: Span): string {
    return this.evidence(span).quote;
  }

  result(actual: Actual | null, rate: FoundQuantity | undefined, gaps: readonly Message[]): FoundActual {
    return {
      actual,
      reportedRate: rate ? { value: rate, evidence: this.evidence(rate.span) } : null,
      gaps,
    };
  }
}
