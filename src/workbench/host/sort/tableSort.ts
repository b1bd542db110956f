import { addressOf } from '../addresses';
import { flagOf, isRecord } from '../arguments';
import { ExcelObject, type HostContext } from '../context';
import { plainOf } from '../plain';
import type { Plain, SheetStorage, TableRecord } from '../storage';
import { bodyArea } from '../table/tableLayout';
import { sortCells } from './sortCells';
import { sortFieldsOf, sortMethodOf } from './sortFields';

const KIND = 'tableSorts';

/** How a table was sorted last, and sorting it. */
export class TableSort extends ExcelObject {
  readonly typeName = 'TableSort';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly table: () => TableRecord,
  ) {
    super(context);
  }

  get fields(): Plain {
    return this.last()['fields'] ?? [];
  }

  get matchCase(): boolean {
    return this.last()['matchCase'] === true;
  }

  get method(): Plain {
    return this.last()['method'] ?? 'PinYin';
  }

  apply(fields: unknown, matchCase: unknown, method: unknown): void {
    const record = this.table();
    const body = bodyArea(record);
    const conditions = {
      fields: sortFieldsOf(fields, record.area.columns),
      matchCase: flagOf(matchCase),
      method: sortMethodOf(method),
    };
    sortCells(this.sheet, body, 'rows', conditions.fields, {
      method: conditions.method,
      case: conditions.matchCase ? 'matters' : 'does not matter',
    });
    this.sheet.records(KIND).set(record.id, plainOf(conditions));
    this.context.news.tell({
      kind: 'sorted',
      sheetId: this.sheet.id,
      sorted: 'rows',
      address: addressOf(body),
    });
  }

  /** The rows stay where they are. */
  clear(): void {
    this.sheet.records(KIND).remove(this.table().id);
  }

  reapply(): void {
    const { fields, matchCase, method } = this.last();
    if (fields !== undefined) this.apply(fields, matchCase, method);
  }

  private readonly last = (): Readonly<Record<string, Plain>> => {
    const kept = this.sheet.records(KIND).get(this.table().id);
    return isRecord(kept)
      ? Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, plainOf(value)]))
      : {};
  };
}
