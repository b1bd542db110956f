import type { IMutation } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import type { Plain, RecordStorage } from '../host/storage';
import type { Unit } from './unit';

interface SetRecordParams {
  readonly unitId: string;
  readonly place: string;
  readonly key: string;
  /** Absent: removes the record. */
  readonly value?: Plain;
}

/** Changes that were only tried, and how to take them back. */
interface Rehearsal {
  readonly redos: RecordMutation[];
  readonly undos: RecordMutation[];
}

interface RecordMutation {
  readonly id: string;
  readonly params: SetRecordParams;
}

const SET_RECORD = 'workbench.mutation.set-record';

/** Whose records those of the workbook are, and of no sheet. */
export const WORKBOOK = '';

/**
 * Plain data beside a workbook and its sheets, of which Univer knows nothing. Its undo covers those of sheets and
 * leaves the workbook's alone, as Excel's leaves settings alone.
 */
export class Records {
  private readonly places = new Map<string, Map<string, Plain>>();
  private rehearsal: Rehearsal | null = null;

  constructor(private readonly unit: Unit) {
    if (unit.commands.hasCommand(SET_RECORD)) unit.commands.unregisterCommand(SET_RECORD);
    const mutation: IMutation<SetRecordParams> = {
      id: SET_RECORD,
      type: CommandType.MUTATION,
      handler: (_, params) => this.apply(params),
    };
    unit.commands.registerCommand(mutation);
  }

  /** The records of one kind: of the workbook, or of a sheet. */
  of(owner: string, kind: string): RecordStorage {
    const place = `${owner}/${kind}`;
    const records = (): Map<string, Plain> => this.places.get(place) ?? new Map<string, Plain>();
    return {
      keys: () => [...records().keys()],
      get: (key) => records().get(key),
      set: (key, value) => this.change(owner, { unitId: this.unit.id, place, key, value }),
      remove: (key) => this.change(owner, { unitId: this.unit.id, place, key }),
    };
  }

  /** What `work` changes, as changes of which none has been made yet. */
  rehearsed(work: () => void): Rehearsal {
    const rehearsal: Rehearsal = { redos: [], undos: [] };
    this.rehearsal = rehearsal;
    try {
      work();
    } finally {
      this.rehearsal = null;
      for (const { params } of rehearsal.undos) this.apply(params);
    }
    return rehearsal;
  }

  private change(owner: string, params: SetRecordParams): void {
    const before = this.places.get(params.place)?.get(params.key);
    if (before === undefined && params.value === undefined) return;
    const { unitId, place, key } = params;
    const undo = { unitId, place, key, ...(before === undefined ? {} : { value: before }) };
    if (this.rehearsal) {
      this.rehearsal.redos.push({ id: SET_RECORD, params });
      this.rehearsal.undos.unshift({ id: SET_RECORD, params: undo });
      this.apply(params);
      return;
    }
    if (owner === WORKBOOK) {
      this.unit.commands.syncExecuteCommand(SET_RECORD, params);
      return;
    }
    this.unit.run([{ id: SET_RECORD, params }], [{ id: SET_RECORD, params: undo }]);
  }

  private apply({ unitId, place, key, value }: SetRecordParams): boolean {
    if (unitId !== this.unit.id) return false;
    const records = this.places.get(place) ?? new Map<string, Plain>();
    if (value === undefined) records.delete(key);
    else records.set(key, value);
    this.places.set(place, records);
    return true;
  }
}
