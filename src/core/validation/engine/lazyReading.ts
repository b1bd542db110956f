import type { Assessment } from '../../achievement/assessment';
import type { ColumnRole } from '../../layout/roles';
import type { Period } from '../../quantity/periods';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import type { Statement } from '../../reading/statement';
import type { Evidence } from '../../report/evidence';
import type { Indicator, Read } from '../../report/indicator';
import type { NarrativeOutline } from '../../report/rows/outline';
import { joinCells, locate, type SourceText } from '../../report/sourceText';
import { readHeldRate } from '../actual/heldRate';
import { findFiguresOfWork, readResultField } from '../actual/resultField';
import { findUnsupported } from '../actual/support';
import { findOwnResults } from '../cells/ownResults';
import type { Formula } from '../figures/formula';
import { readFormula } from '../figures/readFormula';
import type { Claim } from '../rates/claim';
import { readClaims } from '../rates/readClaims';
import { readRatedRow } from '../rates/rateConvention';
import { readMargin } from '../status/margins';
import { readStatusClaim } from '../status/statusClaim';
import { lacksTarget } from '../targets/blankTarget';
import { readStandardTarget } from '../targets/standardTarget';
import { findStatedTarget, readStatedTarget } from '../targets/statedTarget';
import { findTargetConflicts } from '../targets/targetConflicts';
import type { AssessedTable } from './assessedTable';
import type {
  HeldRate,
  IndicatorReading,
  Margin,
  OwnResult,
  RatedRow,
  ResultField,
  StatusClaim,
  TargetConflict,
  Unsupported,
} from './indicatorReading';

/** Reads of one indicator what a rule asks for when the first one does, and then keeps it. */
export class LazyReading implements IndicatorReading {
  readonly indicator: Indicator;
  readonly narrative: SourceText;
  private formulaOnce: Formula | null | undefined;
  private claimsOnce: readonly Claim[] | undefined;
  private figuresOfWorkOnce: readonly FoundQuantity[] | undefined;
  private resultFieldOnce: ResultField | null | undefined;
  private heldRateOnce: HeldRate | null | undefined;
  private unsupportedResultOnce: Unsupported | null | undefined;
  private ratedRowOnce: RatedRow | null | undefined;
  private statedTargetSpanOnce: Span | null | undefined;
  private statedTargetOnce: Read<Target> | null | undefined;
  private standardTargetOnce: Read<Target> | null | undefined;
  private targetConflictsOnce: readonly TargetConflict[] | undefined;
  private lacksTargetOnce: boolean | undefined;
  private statusClaimOnce: StatusClaim | null | undefined;
  private statedMarginOnce: Margin | null | undefined;
  private ownResultsOnce: readonly OwnResult[] | undefined;

  constructor(
    readonly assessment: Assessment,
    /** The table that it stands in. */
    private readonly report: AssessedTable,
  ) {
    this.indicator = assessment.indicator;
    this.narrative = this.indicator.fields.narrative ?? joinCells([]);
  }

  get year(): number | null {
    return this.report.year;
  }

  get plain(): string {
    return this.narrative.plain;
  }

  get outline(): NarrativeOutline {
    return this.indicator.outline;
  }

  get quantities(): readonly FoundQuantity[] {
    return this.narrative.quantities;
  }

  get periods(): readonly Period[] {
    return this.narrative.periods(this.year);
  }

  get statement(): Statement {
    return this.narrative.statement(this.year);
  }

  get tellings(): IndicatorReading['tellings'] {
    const { actual } = this.indicator.fields;
    const sources = actual ? [this.narrative, actual] : [this.narrative];
    return sources.map((source) => ({ source, says: source.statement(this.year) }));
  }

  get standard(): IndicatorReading['standard'] {
    const column = this.indicator.fields.standard;
    if (column && column.plain !== '') {
      return { source: column, plain: column.plain, span: { start: 0, end: column.plain.length } };
    }
    const span = this.outline.standard ?? { start: 0, end: 0 };
    return { source: this.narrative, plain: this.plain, span };
  }

  get formula(): Formula | null {
    if (this.formulaOnce === undefined)
      this.formulaOnce = readFormula(
        this.standard.plain.slice(this.standard.span.start, this.standard.span.end),
      );
    return this.formulaOnce;
  }

  get claims(): readonly Claim[] {
    return (this.claimsOnce ??= readClaims(this));
  }

  get figuresOfWork(): readonly FoundQuantity[] {
    return (this.figuresOfWorkOnce ??= findFiguresOfWork(this));
  }

  get resultField(): ResultField | null {
    if (this.resultFieldOnce === undefined) this.resultFieldOnce = readResultField(this);
    return this.resultFieldOnce;
  }

  get heldRate(): HeldRate | null {
    if (this.heldRateOnce === undefined) this.heldRateOnce = readHeldRate(this, this.report);
    return this.heldRateOnce;
  }

  get unsupportedResult(): Unsupported | null {
    if (this.unsupportedResultOnce === undefined)
      this.unsupportedResultOnce = findUnsupported(this, this.report);
    return this.unsupportedResultOnce;
  }

  get ratedRow(): RatedRow | null {
    if (this.ratedRowOnce === undefined) this.ratedRowOnce = readRatedRow(this);
    return this.ratedRowOnce;
  }

  get statedTargetSpan(): Span | null {
    if (this.statedTargetSpanOnce === undefined) this.statedTargetSpanOnce = findStatedTarget(this.outline);
    return this.statedTargetSpanOnce;
  }

  get statedTarget(): Read<Target> | null {
    if (this.statedTargetOnce === undefined) this.statedTargetOnce = readStatedTarget(this);
    return this.statedTargetOnce;
  }

  get standardTarget(): Read<Target> | null {
    if (this.standardTargetOnce === undefined) this.standardTargetOnce = readStandardTarget(this);
    return this.standardTargetOnce;
  }

  get targetConflicts(): readonly TargetConflict[] {
    return (this.targetConflictsOnce ??= [...findTargetConflicts(this)]);
  }

  get lacksTarget(): boolean {
    return (this.lacksTargetOnce ??= lacksTarget(this, this.report));
  }

  get statusClaim(): StatusClaim | null {
    if (this.statusClaimOnce === undefined) this.statusClaimOnce = readStatusClaim(this, this.report);
    return this.statusClaimOnce;
  }

  get statedMargin(): Margin | null {
    if (this.statedMarginOnce === undefined) this.statedMarginOnce = readMargin(this, this.report);
    return this.statedMarginOnce;
  }

  get ownResults(): readonly OwnResult[] {
    return (this.ownResultsOnce ??= findOwnResults(this, this.report));
  }

  quote(span: Span): Evidence {
    return locate(this.narrative, span.start, span.end);
  }

  cell(role: ColumnRole): Evidence | undefined {
    const source = this.indicator.fields[role];
    return source && source.parts.length > 0 ? locate(source, 0, source.plain.length) : undefined;
  }
}
