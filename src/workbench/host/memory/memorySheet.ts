import { intersection, type Area } from '../area';
import type { ProtectionRecord, RecordStorage, SheetStorage, SheetVisibility, TableRecord } from '../storage';
import { MemoryLayout } from './memoryLayout';
import { MemoryRecords } from './memoryRecords';

/** A sheet in memory. */
export class MemorySheet extends MemoryLayout implements SheetStorage {
  name(): string {
    return this.data.name;
  }

  rename(name: string): void {
    this.edit((data) => (data.name = name));
    this.workbook.tellSheetChange(this.id, 'renamed');
  }

  visibility(): SheetVisibility {
    return this.data.visibility;
  }

  setVisibility(visibility: SheetVisibility): void {
    this.edit((data) => (data.visibility = visibility));
    this.workbook.tellSheetChange(this.id, 'visibility');
  }

  merges(): readonly Area[] {
    return this.data.merges;
  }

  merge(area: Area): void {
    this.edit((data) => (data.merges = [...data.merges, area]));
  }

  unmerge(area: Area): void {
    this.edit((data) => (data.merges = data.merges.filter((merge) => !intersection(merge, area))));
  }

  tables(): readonly TableRecord[] {
    return this.data.tables;
  }

  putTable(table: TableRecord): void {
    this.edit((data) => {
      const isKnown = data.tables.some((known) => known.id === table.id);
      data.tables = isKnown
        ? data.tables.map((known) => (known.id === table.id ? table : known))
        : [...data.tables, table];
    });
  }

  removeTable(id: string): void {
    this.edit((data) => (data.tables = data.tables.filter((table) => table.id !== id)));
  }

  protection(): ProtectionRecord {
    return this.data.protection;
  }

  setProtection(protection: ProtectionRecord): void {
    this.edit((data) => (data.protection = protection));
  }

  records(kind: string): RecordStorage {
    return new MemoryRecords(
      kind,
      () => this.data.records,
      (mutate) => this.edit((data) => mutate(data.records)),
    );
  }
}
