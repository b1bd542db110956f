import { qualifiedAddress } from '../addresses';
import { choiceOf } from '../arguments';
import type { Area } from '../area';
import { PlacedCollection } from '../collections';
import { ConditionalFormatCollection } from '../conditional/conditionalFormats';
import { ExcelObject, type HostContext } from '../context';
import { applyNamedStyle, NORMAL_STYLE } from './namedStyle';
import { Range } from './range';
import { clearCells } from './rangeClearing';
import { RangeFormat } from './rangeFormat';
import type { SheetStorage } from '../storage';
import { StyledAreas } from './styledAreas';
import { Worksheet } from '../worksheet/worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly typeName = 'RangeAreas';

  constructor(
    context: HostContext,
    readonly sheet: SheetStorage,
    readonly rectangles: readonly Area[],
  ) {
    super(context);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.context, this.sheet, this.rectangles);
  }

  get format(): RangeFormat {
    return new RangeFormat(new StyledAreas(this.sheet, this.rectangles));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.rectangles);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get address(): string {
    return this.rectangles.map((area) => qualifiedAddress(this.sheet, area)).join(',');
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  get cellCount(): number {
    return this.rectangles.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }

  get style(): string {
    return NORMAL_STYLE;
  }

  set style(name: unknown) {
    applyNamedStyle(this.sheet, this.rectangles, name);
  }

  clear(applyTo: unknown): void {
    const choices = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    const what = choiceOf(applyTo, choices, 'All');
    for (const area of this.rectangles) clearCells(this.sheet, area, what);
  }
}

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
