import { qualifiedAddress } from '../addresses';
import { textOf } from '../arguments';
import { PlacedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { itemNotFound } from '../failures';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import type { Place } from './formulaTrace';
import { joined } from './joined';

/** Rectangles of several sheets. */
export class WorkbookRangeAreas extends ExcelObject {
  readonly typeName = 'WorkbookRangeAreas';

  constructor(
    context: HostContext,
    private readonly places: readonly Place[],
  ) {
    super(context);
  }

  get areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.context, this.bySheet());
  }

  get ranges(): WorkbookRangeCollection {
    return new WorkbookRangeCollection(this.context, this.bySheet());
  }

  get addresses(): readonly string[] {
    return this.bySheet().map(({ sheet, rectangles }) =>
      rectangles.map((area) => qualifiedAddress(sheet, area)).join(','),
    );
  }

  getRangeAreasBySheet(key: unknown): RangeAreas {
    const areas = this.getRangeAreasOrNullObjectBySheet(key);
    if (!areas) throw itemNotFound();
    return areas;
  }

  /** By the name of the sheet, or its id. */
  getRangeAreasOrNullObjectBySheet(key: unknown): RangeAreas | null {
    const wanted = textOf(key).toLowerCase();
    const isWanted = ({ sheet }: RangeAreas) =>
      [sheet.id, sheet.name()].some((one) => one.toLowerCase() === wanted);
    return this.bySheet().find(isWanted) ?? null;
  }

  private readonly bySheet = (): readonly RangeAreas[] =>
    this.context.storage.sheets().flatMap((sheet) => {
      const areas = this.places.flatMap((place) => (place.sheet === sheet ? [place.area] : []));
      const inOrder = areas.sort((a, b) => a.row - b.row || a.column - b.column);
      return areas.length === 0 ? [] : [new RangeAreas(this.context, sheet, joined(inOrder))];
    });
}

export class RangeAreasCollection extends PlacedCollection<RangeAreas> {
  readonly typeName = 'RangeAreasCollection';

  constructor(
    context: HostContext,
    private readonly all: readonly RangeAreas[],
  ) {
    super(context);
  }

  get items(): readonly RangeAreas[] {
    return this.all;
  }
}

/** The rectangles of all sheets, one after the other. */
export class WorkbookRangeCollection extends PlacedCollection<Range> {
  readonly typeName = 'RangeCollection';

  constructor(
    context: HostContext,
    private readonly bySheet: readonly RangeAreas[],
  ) {
    super(context);
  }

  get items(): readonly Range[] {
    return this.bySheet.flatMap(({ sheet, rectangles }) =>
      rectangles.map((area) => new Range(this.context, sheet, area)),
    );
  }
}
