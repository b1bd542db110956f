import { ExcelObject, type HostContext } from '../context';
import type { AutoFilter } from '../filter/autoFilter';
import type { Plain } from '../storage';

/** The filter of one column of a table. */
export class Filter extends ExcelObject {
  readonly typeName = 'Filter';

  constructor(
    context: HostContext,
    private readonly filter: AutoFilter,
    private readonly column: number,
  ) {
    super(context);
  }

  get criteria(): Plain {
    return this.filter.criteria[this.column] ?? null;
  }

  apply(criteria: unknown): void {
    this.filter.apply(null, this.column, criteria);
  }

  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: 'Values', values });
  }

  applyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }

  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: 'Dynamic', dynamicCriteria });
  }

  applyTopItemsFilter(count: unknown): void {
    this.apply({ filterOn: 'TopItems', criterion1: count });
  }

  applyTopPercentFilter(percent: unknown): void {
    this.apply({ filterOn: 'TopPercent', criterion1: percent });
  }

  applyBottomItemsFilter(count: unknown): void {
    this.apply({ filterOn: 'BottomItems', criterion1: count });
  }

  applyBottomPercentFilter(percent: unknown): void {
    this.apply({ filterOn: 'BottomPercent', criterion1: percent });
  }

  clear(): void {
    this.filter.clearColumnCriteria(this.column);
  }
}
