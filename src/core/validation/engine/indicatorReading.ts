import type { Assessment } from '../../achievement/assessment';
import type { Period } from '../../quantity/periods';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import type { Statement } from '../../reading/statement';
import type { ColumnRole } from '../../layout/roles';
import type { Evidence } from '../../report/evidence';
import type { Indicator } from '../../report/indicator';
import type { NarrativeOutline } from '../../report/rows/outline';
import { joinCells, locate, type SourceText } from '../../report/sourceText';
import type { NarrativeReading } from './narrativeReading';
import { once } from './once';
import { readClaims } from '../rates/readClaims';
import type { Claim } from '../rates/claim';
import { readFormula } from '../figures/readFormula';
import type { Formula } from '../figures/formula';

/**
 * All that rules want to know of one indicator. What costs something is read when the first rule asks for it,
 * and then kept.
 */
export class IndicatorReading implements NarrativeReading {
  readonly indicator: Indicator;
  readonly narrative: SourceText;
  private readonly lazy = {
    claims: once(() => readClaims(this)),
    formula: once(() =>
      readFormula(this.standard.plain.slice(this.standard.span.start, this.standard.span.end)),
    ),
  };

  constructor(
    readonly assessment: Assessment,
    /** The report's year (西元). */
    readonly year: number | null,
  ) {
    this.indicator = assessment.indicator;
    this.narrative = this.indicator.fields.narrative ?? joinCells([]);
  }

  /** The readable narrative. */
  get plain(): string {
    return this.narrative.plain;
  }

  get outline(): NarrativeOutline {
    return this.indicator.outline;
  }

  /** Every quantity of the narrative, in order. */
  get quantities(): readonly FoundQuantity[] {
    return this.narrative.quantities;
  }

  /** Every period that the narrative names, in order. */
  get periods(): readonly Period[] {
    return this.narrative.periods(this.year);
  }

  /** What the narrative says. */
  get statement(): Statement {
    return this.narrative.statement(this.year);
  }

  /** The texts that tell of the result: the narrative, and the cell of the result itself. */
  get tellings(): readonly { readonly source: SourceText; readonly says: Statement }[] {
    const { actual } = this.indicator.fields;
    const sources = actual ? [this.narrative, actual] : [this.narrative];
    return sources.map((source) => ({ source, says: source.statement(this.year) }));
  }

  /** Every rate that the narrative states, tied to the figures that it is about. */
  get claims(): readonly Claim[] {
    return this.lazy.claims();
  }

  /** The standard's formula; `null` when it has none. */
  get formula(): Formula | null {
    return this.lazy.formula();
  }

  /** The definition: its own column where that is filled, else 一、衡量標準 of the narrative. */
  get standard(): { readonly source: SourceText; readonly plain: string; readonly span: Span } {
    const column = this.indicator.fields.standard;
    if (column && column.plain !== '') {
      return { source: column, plain: column.plain, span: { start: 0, end: column.plain.length } };
    }
    const span = this.outline.standard ?? { start: 0, end: 0 };
    return { source: this.narrative, plain: this.plain, span };
  }

  /** Where a span of the narrative stands in the workbook. */
  quote(span: Span): Evidence {
    return locate(this.narrative, span.start, span.end);
  }

  /** The whole text of a column's cell; `undefined` where the table has no such column. */
  cell(role: ColumnRole): Evidence | undefined {
    const source = this.indicator.fields[role];
    return source && source.parts.length > 0 ? locate(source, 0, source.plain.length) : undefined;
  }
}
