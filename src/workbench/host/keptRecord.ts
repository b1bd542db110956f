import { ExcelObject, type HostContext } from './context';
import type { RecordStorage } from './storage';

/** One of the values that a workbook or a sheet keeps for add-ins, under a key. */
export abstract class KeptRecord extends ExcelObject {
  constructor(
    context: HostContext,
    protected readonly records: RecordStorage,
    protected readonly name: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  delete(): void {
    this.records.remove(this.name);
  }
}
