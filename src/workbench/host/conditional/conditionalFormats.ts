import { addressOf } from '../addresses';
import { choiceOf, textOf } from '../arguments';
import { intersection, type Area } from '../area';
import { itemAt, KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { newId } from '../ids';
import { checkAllowed } from '../protectionGuard';
import type { SheetStorage } from '../storage';
import { ConditionalFormat, FORMAT_TYPES } from './conditionalFormat';
import { orderOf, setOrder } from './conditionalRecords';
import { CONDITIONAL_FORMATS } from '../recordKinds';

/** The conditional formats that touch some cells; the first one counts first. They are kept, not drawn. */
export class ConditionalFormatCollection extends KeyedCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly within: readonly Area[],
  ) {
    super(context);
  }

  get items(): readonly ConditionalFormat[] {
    return orderOf(this.sheet)
      .map((id) => new ConditionalFormat(this.context, this.sheet, id))
      .filter((format) => format.areas().some((area) => this.within.some((own) => intersection(area, own))));
  }

  /** Adds a format that comes before all others. */
  add(type: unknown): ConditionalFormat {
    checkAllowed(this.sheet, 'allowFormatCells');
    const id = newId();
    const kept = {
      type: choiceOf(type, FORMAT_TYPES, null),
      ranges: this.within.map(addressOf),
      stopIfTrue: false,
    };
    this.sheet.records(CONDITIONAL_FORMATS).set(id, kept);
    setOrder(this.sheet, [id, ...orderOf(this.sheet)]);
    return new ConditionalFormat(this.context, this.sheet, id);
  }

  clearAll(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    for (const format of this.items) format.delete();
  }

  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    const wanted = textOf(key);
    return this.items.find(({ id }) => id === wanted) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    return itemAt(this.items, index);
  }
}
