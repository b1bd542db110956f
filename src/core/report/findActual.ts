import { message, type Message } from '../language/message';
import { comparatorAround } from '../quantity/comparators';
import { HUNDRED } from '../quantity/decimal';
import { dateQuantity } from '../quantity/dates';
import { isoOf } from '../quantity/due';
import type { Period } from '../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import type { Target } from '../quantity/target';
import type { Unit } from '../quantity/unit';
import { relateUnits } from '../quantity/units';
import { within } from './clause';
import type { Division } from './division';
import type { Actual, ActualSource, Measure, Read } from './indicator';
import { findOperands, percentQuantity, type FoundOperands } from './operands';
import type { NarrativeOutline } from './outline';
import { isCalledRate, pickFigure, type FigureClues } from './pickFigure';
import { locate, type SourceText } from './sourceText';

/** All that the search for the actual may look at. */
export interface ActualSearch {
  readonly narrative: SourceText;
  readonly outline: NarrativeOutline;
  readonly periods: readonly Period[];
  readonly target: Read<Target> | null;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly division: Division | undefined;
  readonly legend: ReadonlyMap<string, string>;
  readonly name: string;
  readonly reportYear: number | null;
}

/** What the narrative says of the result. */
export interface FoundActual {
  readonly actual: Actual | null;
  readonly reportedRate: Read<Quantity> | null;
  readonly gaps: readonly Message[];
}

/**
 * Finds the actual in a narrative: in the field of the result, unless that repeats the target or holds the
 * rate; then among what was done; or computed from the figures that the standard divides.
 */
export function findActual(search: ActualSearch): FoundActual {
  const { narrative, outline } = search;
  const quantities = findQuantities(narrative.plain);
  const field = outline.achievement ?? outline.achievementSection;
  const inField = field ? within(quantities, field) : [];
  const labelled = (field ? inField : quantities).find((quantity) => isCalledRate(narrative.plain, quantity));
  const reader = new Reader(search, quantities);
  if (search.target?.value.unit.dimension === 'date')
    return reader.date(field ?? outline.progress, quantities, labelled);
  if (!field) return reader.withoutField(labelled);
  const figures = inField.filter(
    (quantity) => quantity !== labelled && !isCalledRate(narrative.plain, quantity),
  );
  if (search.measure === 'level') return reader.level(figures, labelled);
  return isPercentMeasure(search)
    ? reader.percentage(field, figures, labelled)
    : reader.count(field, figures, labelled);
}

function isPercentMeasure({ target }: ActualSearch): boolean {
  return target?.value.unit.dimension === 'percent' || target?.value.unit.dimension === 'point';
}

const DONE =
  /完[成工]|竣工|啟用|上線|實施|公告|通過|開[館幕放工]|opened|completed|finished|launched|published|adopted/i;
const PLANNED = /預[定計]|原[定訂]|目標|planned|due|target/i;
const PROGRESS = /進度|progress|完成/i;

/** The ways to read the field of the result, over one narrative. */
class Reader {
  private readonly plain: string;

  constructor(
    private readonly search: ActualSearch,
    private readonly quantities: readonly FoundQuantity[],
  ) {
    this.plain = search.narrative.plain;
  }

  /** A coded level: the field must hold one of the codes. */
  level(figures: readonly FoundQuantity[], labelled: FoundQuantity | undefined): FoundActual {
    const { legend } = this.search;
    const code = figures.find(({ unit, value }) => unit.dimension === 'none' && legend.has(value.toString()));
    if (code) return this.result(this.actual(code, 'achievement'), labelled, []);
    const wrong = figures[0];
    const codes = [...legend.keys()].join('、');
    const gap = wrong
      ? message('gap.level-as-percent', { codes, quote: this.quote(wrong.span) })
      : message('gap.actual-missing');
    return this.result(null, labelled ?? wrong, [gap]);
  }

  /** A date: the day on which it was done, else how far it has come. */
  date(
    region: Span | null,
    quantities: readonly FoundQuantity[],
    labelled: FoundQuantity | undefined,
  ): FoundActual {
    const { periods, reportYear, target } = this.search;
    const span = region ?? { start: 0, end: this.plain.length };
    const done = periods.find((period) => {
      const iso = isoOf(period, reportYear);
      const inside = period.span.start >= span.start && period.span.end <= span.end;
      return (
        inside &&
        iso !== null &&
        period.month !== null &&
        DONE.test(this.around(period.span)) &&
        !PLANNED.test(this.around(period.span))
      );
    });
    const date = done && dateQuantity(isoOf(done, reportYear) ?? '');
    if (done && date) {
      return this.result(
        { quantity: date, source: 'narrative', evidence: this.evidence(done.span), operands: null },
        labelled,
        [],
      );
    }
    const progress = within(quantities, span).find(
      ({ unit, span: at }) => unit.dimension === 'percent' && PROGRESS.test(this.around(at)),
    );
    if (progress && target) return this.result(this.actual(progress, 'narrative'), labelled, []);
    return this.result(null, labelled, [message('gap.actual-missing')]);
  }

  private around(span: Span): string {
    return this.plain.slice(Math.max(0, span.start - 16), span.end + 16);
  }

  /** A percentage: computed exactly where its figures are given, else as it is stated. */
  percentage(
    field: Span,
    figures: readonly FoundQuantity[],
    labelled: FoundQuantity | undefined,
  ): FoundActual {
    const stated =
      pickFigure(this.plain, figures, this.clues()) ??
      figures.find(({ unit }) => unit.dimension === 'percent');
    const region = this.search.outline.progress ?? { start: 0, end: field.start };
    const operands = this.operands(region, stated ?? null);
    if (operands) {
      const rate = operands.confirmedAsRate ? (labelled ?? stated) : labelled;
      return this.result(this.computed(operands), rate, []);
    }
    const percent = stated ?? this.inProgress();
    if (!percent) return this.result(null, labelled, [this.missing()]);
    // A share above 100 % that no figures explain can only be the rate.
    const impossible = this.search.measure === 'ratio' && percent.value.gt(HUNDRED) && this.targetAtMost100();
    if (impossible && percent === stated) {
      return this.result(null, percent, [
        message('gap.actual-holds-rate', { quote: this.quote(percent.span) }),
      ]);
    }
    return this.result(this.actual(percent, percent === stated ? 'achievement' : 'progress'), labelled, []);
  }

  /** A count or an amount: a percentage in its field is the rate, and a repeated target is no result. */
  count(field: Span, figures: readonly FoundQuantity[], labelled: FoundQuantity | undefined): FoundActual {
    const stated =
      pickFigure(
        this.plain,
        figures.filter(({ unit }) => unit.dimension !== 'percent'),
        this.clues(),
      ) ?? figures.find(({ unit }) => unit.dimension !== 'percent' && unit.dimension !== 'time');
    const unlabelled = labelled ?? figures.find(({ unit }) => unit.dimension === 'percent');
    const restates = stated !== undefined && this.restatesTarget(stated);
    if (stated && !restates) return this.result(this.actual(stated, 'achievement'), unlabelled, []);
    const found = this.inProgress();
    if (found) return this.result(this.actual(found, 'progress'), unlabelled, []);
    if (restates) {
      return this.result(null, unlabelled, [
        message('gap.actual-restates-target', { quote: this.quote(stated.span) }),
      ]);
    }
    const rate = unlabelled && within([unlabelled], field)[0];
    const gap = rate
      ? message('gap.actual-holds-rate', { quote: this.quote(rate.span) })
      : message('gap.actual-missing');
    return this.result(null, unlabelled, [gap]);
  }

  /** A narrative without the house form: the best figure anywhere, or computed. */
  withoutField(labelled: FoundQuantity | undefined): FoundActual {
    const { measure, legend } = this.search;
    if (measure === 'level')
      return this.level(
        this.quantities.filter(({ value }) => legend.has(value.toString())),
        labelled,
      );
    const figures = this.quantities.filter((quantity) => quantity !== labelled);
    const stated = pickFigure(this.plain, figures, this.clues(), 'clear');
    const percent = figures.find(
      (quantity) => quantity === stated || quantity.span.start === stated?.span.start,
    );
    const isStated = percent?.unit.dimension === 'percent' || percent?.unit.dimension === 'point';
    const whole = { start: 0, end: this.plain.length };
    const operands = isPercentMeasure(this.search)
      ? this.operands(whole, isStated ? percent : null)
      : undefined;
    if (operands) return this.result(this.computed(operands), labelled, []);
    if (stated && this.fits(stated)) return this.result(this.actual(stated, 'narrative'), labelled, []);
    return this.result(null, labelled, [this.missing()]);
  }

  private inProgress(): FoundQuantity | undefined {
    const { progress, benefit, achievementSection } = this.search.outline;
    const end = achievementSection?.start ?? benefit?.start ?? this.plain.length;
    const region = progress ?? { start: this.search.outline.standard?.end ?? 0, end };
    const figures = within(this.quantities, region).filter((quantity) => !isCalledRate(this.plain, quantity));
    const found = pickFigure(this.plain, figures, this.clues(), 'clear');
    return found && this.fits(found) ? found : undefined;
  }

  /** Outside of its own field a figure counts only in the target's unit, or a scale of it. */
  private fits(quantity: FoundQuantity): boolean {
    const relation = relateUnits(quantity.unit, this.search.target?.value.unit ?? this.search.unit);
    return (
      relation === 'same' ||
      relation === 'convertible' ||
      (relation === 'unknown' && this.search.target === null)
    );
  }

  private restatesTarget(stated: FoundQuantity): boolean {
    const target = this.search.target?.value;
    if (!target?.value.eq(stated.value)) return false;
    const comparator = comparatorAround(this.plain, stated.span);
    return comparator !== null && comparator !== 'between';
  }

  private targetAtMost100(): boolean {
    return this.search.target?.value.value.lte(HUNDRED) ?? false;
  }

  private operands(region: Span, stated: Quantity | null): FoundOperands | undefined {
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

  private computed(operands: FoundOperands): Actual {
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

  private actual(quantity: FoundQuantity, source: ActualSource): Actual {
    return { quantity, source, evidence: this.evidence(quantity.span), operands: null };
  }

  private missing(): Message {
    return this.search.division ? message('gap.operands-missing') : message('gap.actual-missing');
  }

  private clues(): FigureClues {
    const { target, unit, name, reportYear, periods, measure } = this.search;
    const isChange = measure === 'growth' || measure === 'reduction';
    return {
      unit: target?.value.unit ?? unit,
      name,
      reportYear,
      periods,
      isChange,
      target: target?.value.value ?? null,
    };
  }

  private evidence(span: Span): Actual['evidence'] {
    return locate(this.search.narrative, span.start, span.end);
  }

  private quote(span: Span): string {
    return this.evidence(span).quote;
  }

  private result(
    actual: Actual | null,
    rate: FoundQuantity | undefined,
    gaps: readonly Message[],
  ): FoundActual {
    return { actual, reportedRate: rate ? { value: rate, evidence: this.evidence(rate.span) } : null, gaps };
  }
}
