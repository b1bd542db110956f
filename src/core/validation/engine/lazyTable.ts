import { layoutOf, type ResultLayout } from '../../achievement/layout';
import type { Decimal } from '../../quantity/decimal';
import { readCountingFields } from '../actual/heldRate';
import { findConventions, highestRate } from '../rates/rateConvention';
import { readLegend } from '../status/lightLegend';
import { highestExceeded } from '../status/margins';
import { findUndecided } from '../targets/blankTarget';
import type { AssessedTable } from './assessedTable';
import type { IndicatorReading, Margin, RatedRow, RateKind } from './indicatorReading';
import { once } from './once';
import type { Band, CountingFields, Light, TableReading } from './tableReading';

/** Gathers of all rows what a rule asks for when the first one does, and then keeps it. */
export class LazyTable implements TableReading {
  private readonly known = {
    resultLayout: once(() => layoutOf(this.report.snapshot, this.report.table, this.report.scheme)),
    countingFields: once(() => readCountingFields(this.report.readings)),
    printedRates: once(
      () => this.report.readings.filter(({ indicator }) => indicator.reported.rate !== null).length,
    ),
    ratedRows: once(() => this.report.readings.flatMap(({ ratedRow }) => ratedRow ?? [])),
    highestRate: once(() => highestRate(this.ratedRows)),
    rateConventions: once(() => findConventions(this)),
    undecidedTargets: once(() => findUndecided(this.report.readings)),
    blankTargets: once(() => this.report.readings.filter((reading) => reading.lacksTarget)),
    lights: once(() => readLegend(this.report)),
    margins: once(() => this.report.readings.flatMap(({ statedMargin }) => statedMargin ?? [])),
    highestExceeded: once(() => highestExceeded(this.margins)),
  };

  constructor(private readonly report: Pick<AssessedTable, 'snapshot' | 'table' | 'scheme' | 'readings'>) {}

  get resultLayout(): ResultLayout | null {
    return this.known.resultLayout();
  }

  get countingFields(): CountingFields {
    return this.known.countingFields();
  }

  get printedRates(): number {
    return this.known.printedRates();
  }

  get ratedRows(): readonly RatedRow[] {
    return this.known.ratedRows();
  }

  get highestRate(): Decimal {
    return this.known.highestRate();
  }

  get rateConventions(): ReadonlySet<RateKind> {
    return this.known.rateConventions();
  }

  get undecidedTargets(): readonly IndicatorReading[] {
    return this.known.undecidedTargets();
  }

  get blankTargets(): readonly IndicatorReading[] {
    return this.known.blankTargets();
  }

  get lights(): ReadonlyMap<Light, Band> {
    return this.known.lights();
  }

  get margins(): readonly Margin[] {
    return this.known.margins();
  }

  get highestExceeded(): number | null {
    return this.known.highestExceeded();
  }
}
