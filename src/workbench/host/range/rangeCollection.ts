import type { Area } from '../area';
import { PlacedCollection } from '../collections';
import type { HostContext } from '../context';
import type { SheetStorage } from '../storage';
import { Range } from './range';

/** Several ranges of one sheet. */
export class RangeCollection extends PlacedCollection<Range> {
  readonly typeName = 'RangeCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly rectangles: readonly Area[],
  ) {
    super(context);
  }

  get items(): readonly Range[] {
    return this.rectangles.map((area) => new Range(this.context, this.sheet, area));
  }
}
