import { ConditionalFormatCollection } from '../conditional/conditionalFormats';
import { autoFill } from '../fill/autoFill';
import { group, setDetails, ungroup } from '../outline/outline';
import { RangeSort } from '../sort/rangeSort';
import { DataValidation } from '../validation/dataValidation';
import { RangeView } from '../view/rangeView';
import { removeDuplicates, type RemoveDuplicatesResult } from './removeDuplicates';
import { RangeTrace } from './rangeTrace';

/** What is done with the rows and columns of a range as data: sorted, filled, grouped, checked. */
export abstract class RangeData<Self extends RangeData<Self>> extends RangeTrace<Self> {
  get sort(): RangeSort {
    return new RangeSort(this.context, this.sheet, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, [this.area]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, [this.area]);
  }

  getVisibleView(): RangeView {
    return new RangeView(this.context, this.sheet, this.area);
  }

  autoFill(destination: unknown, fillType: unknown): void {
    autoFill(this.sheet, this.area, this.areaOfOther(destination), fillType);
  }

  removeDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    return removeDuplicates(this.sheet, this.area, columns, includesHeader);
  }

  group(option: unknown): void {
    group(this.sheet, this.area, option);
  }

  ungroup(option: unknown): void {
    ungroup(this.sheet, this.area, option);
  }

  hideGroupDetails(option: unknown): void {
    setDetails(this.sheet, this.area, option, 'hidden');
  }

  showGroupDetails(option: unknown): void {
    setDetails(this.sheet, this.area, option, 'shown');
  }
}
