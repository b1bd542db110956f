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
import { once } from './once';

/** Reads of one indicator what a rule asks for when the first one does, and then keeps it. */
export class LazyReading implements IndicatorReading {
  readonly indicator: Indicator;
  readonly narrative: SourceText;
  private readonly known = {
    formula: once(() =>
      readFormula(this.standard.plain.slice(this.standard.span.start, this.standard.span.end)),
    ),
    claims: once(() => readClaims(this)),
    figuresOfWork: once(() => findFiguresOfWork(this)),
    resultField: once(() => readResultField(this)),
    heldRate: once(() => readHeldRate(this, this.report)),
    unsupportedResult: once(() => findUnsupported(this, this.report)),
    ratedRow: once(() => readRatedRow(this)),
    statedTargetSpan: once(() => findStatedTarget(this.outline)),
    statedTarget: once(() => readStatedTarget(this)),
    standardTarget: once(() => readStandardTarget(this)),
    targetConflicts: once(() => [...findTargetConflicts(this)]),
    lacksTarget: once(() => lacksTarget(this, this.report)),
    statusClaim: once(() => readStatusClaim(this, this.report)),
    statedMargin: once(() => readMargin(this, this.report)),
    ownResults: once(() => findOwnResults(this, this.report)),
  };

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
    return this.known.formula();
  }

  get claims(): readonly Claim[] {
    return this.known.claims();
  }

  get figuresOfWork(): readonly FoundQuantity[] {
    return this.known.figuresOfWork();
  }

  get resultField(): ResultField | null {
    return this.known.resultField();
  }

  get heldRate(): HeldRate | null {
    return this.known.heldRate();
  }

  get unsupportedResult(): Unsupported | null {
    return this.known.unsupportedResult();
  }

  get ratedRow(): RatedRow | null {
    return this.known.ratedRow();
  }

  get statedTargetSpan(): Span | null {
    return this.known.statedTargetSpan();
  }

  get statedTarget(): Read<Target> | null {
    return this.known.statedTarget();
  }

  get standardTarget(): Read<Target> | null {
    return this.known.standardTarget();
  }

  get targetConflicts(): readonly TargetConflict[] {
    return this.known.targetConflicts();
  }

  get lacksTarget(): boolean {
    return this.known.lacksTarget();
  }

  get statusClaim(): StatusClaim | null {
    return this.known.statusClaim();
  }

  get statedMargin(): Margin | null {
    return this.known.statedMargin();
  }

  get ownResults(): readonly OwnResult[] {
    return this.known.ownResults();
  }

  quote(span: Span): Evidence {
    return locate(this.narrative, span.start, span.end);
  }

  cell(role: ColumnRole): Evidence | undefined {
    const source = this.indicator.fields[role];
    return source && source.parts.length > 0 ? locate(source, 0, source.plain.length) : undefined;
  }
}
