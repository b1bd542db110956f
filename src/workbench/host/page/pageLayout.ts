import { addressOf, areaOf } from '../addresses';
import { isEntireColumns, isEntireRows, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../failures';
import { givenAreas } from '../range/givenRange';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import { HeaderFooterGroup } from './headersFooters';
import { PrintOptions } from './printOptions';

type Place = 'printArea' | 'printTitleRows' | 'printTitleColumns';

/** How a sheet is printed. */
export class PageLayout extends PrintOptions {
  readonly typeName = 'PageLayout';

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.kept.below('headersFooters'));
  }

  setPrintArea(printArea: unknown): void {
    this.keep('printArea', givenAreas(this.sheet, printArea));
  }

  getPrintArea(): RangeAreas {
    return found(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const areas = this.keptAreas('printArea');
    return areas.length === 0 ? null : new RangeAreas(this.context, this.sheet, areas);
  }

  /** The rows, which have to be whole ones, are printed on top of every page. */
  setPrintTitleRows(rows: unknown): void {
    const areas = givenAreas(this.sheet, rows);
    if (areas.length !== 1 || !areas.every(isEntireRows)) throw invalidArgument();
    this.keep('printTitleRows', areas);
  }

  getPrintTitleRows(): Range {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.keptRange('printTitleRows');
  }

  /** The columns, which have to be whole ones, are printed at the left of every page. */
  setPrintTitleColumns(columns: unknown): void {
    const areas = givenAreas(this.sheet, columns);
    if (areas.length !== 1 || !areas.every(isEntireColumns)) throw invalidArgument();
    this.keep('printTitleColumns', areas);
  }

  getPrintTitleColumns(): Range {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.keptRange('printTitleColumns');
  }

  private readonly keep = (place: Place, areas: readonly Area[]): void =>
    this.kept.set(place, areas.map(addressOf).join(','));

  private readonly keptAreas = (place: Place): readonly Area[] => {
    const addresses = this.kept.get(place);
    return typeof addresses === 'string' ? addresses.split(',').map(areaOf) : [];
  };

  private readonly keptRange = (place: Place): Range | null => {
    const [area] = this.keptAreas(place);
    return area ? new Range(this.context, this.sheet, area) : null;
  };
}

function found<T>(place: T | null): T {
  if (place === null) throw itemNotFound();
  return place;
}
