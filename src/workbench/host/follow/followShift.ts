import { isRecord } from '../arguments';
import { orderOf, setOrder } from '../conditional/conditionalRecords';
import { levelsOf, setLevels, type Axis } from '../outline/outlineLevels';
import { keptPage } from '../page/keptPage';
import type { Shift } from '../shift';
import type { RecordStorage, SheetStorage, WorkbookStorage } from '../storage';
import {
  followFormula,
  moveField,
  moveKeys,
  movedAddresses,
  movedIndex,
  type FollowFormula,
} from './movedRecords';
import {
  type BreakDirection,
  CONDITIONAL_FORMATS,
  FILTERS,
  HYPERLINKS,
  NAMES,
  pageBreakKind,
  THREADS,
  VALIDATIONS,
} from '../recordKinds';

/** Lets all that the host keeps with a sheet follow cells that have moved on it, and names wherever they are kept. */
export function followShift(storage: WorkbookStorage, sheet: SheetStorage, shift: Shift): void {
  const follow = followFormula(sheet.name(), sheet.name(), shift);
  const gone = moveField(sheet.records(CONDITIONAL_FORMATS), 'ranges', shift, follow);
  if (gone.length > 0)
    setOrder(
      sheet,
      orderOf(sheet).filter((id) => !gone.includes(id)),
    );
  moveField(sheet.records(VALIDATIONS), 'areas', shift, follow);
  moveField(sheet.records(THREADS), 'address', shift, (text) => text);
  moveField(sheet.records(FILTERS), 'address', shift, (text) => text);
  moveKeys(sheet.records(HYPERLINKS), shift);
  followPage(sheet, shift);
  for (const axis of ['rows', 'columns'] as const) followOutline(sheet, axis, shift);
  for (const owner of storage.sheets()) {
    followNames(owner.records(NAMES), followFormula(owner.name(), sheet.name(), shift));
  }
  followNames(storage.records(NAMES), followFormula('', sheet.name(), shift));
}

function followPage(sheet: SheetStorage, shift: Shift): void {
  const page = keptPage(sheet);
  for (const place of ['printArea', 'printTitleRows', 'printTitleColumns']) {
    const kept = page.get(place);
    if (typeof kept !== 'string' || kept === '') continue;
    const moved = movedAddresses(kept.split(','), shift).join(',');
    if (moved !== kept) page.set(place, moved === '' ? null : moved);
  }
  followBreaks(sheet, 'horizontal', shift);
  followBreaks(sheet, 'vertical', shift);
}

function followBreaks(sheet: SheetStorage, direction: BreakDirection, shift: Shift): void {
  const breaks = sheet.records(pageBreakKind(direction));
  const before = breaks.keys();
  const after = before.flatMap((place) => {
    const moved = movedIndex(Number(place), direction === 'horizontal' ? 'row' : 'column', shift);
    return moved === undefined || moved === 0 ? [] : [String(moved)];
  });
  for (const place of before) if (!after.includes(place)) breaks.remove(place);
  for (const place of after) if (!before.includes(place)) breaks.set(place, true);
}

function followOutline(sheet: SheetStorage, axis: Axis, shift: Shift): void {
  const before = [...levelsOf(sheet, axis)];
  if (before.length === 0) return;
  const after = before.flatMap(([index, level]) => {
    const moved = movedIndex(index, axis === 'rows' ? 'row' : 'column', shift);
    return moved === undefined ? [] : [[moved, level] as const];
  });
  setLevels(sheet, axis, new Map(after));
}

function followNames(records: RecordStorage, follow: FollowFormula): void {
  for (const key of records.keys()) {
    const kept = records.get(key);
    const formula: unknown = isRecord(kept) ? kept['formula'] : undefined;
    if (kept === undefined || !isRecord(kept) || typeof formula !== 'string') continue;
    const moved = follow(formula);
    if (moved !== formula) records.set(key, { ...kept, formula: moved });
  }
}
