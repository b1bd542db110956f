import { areaOf } from '../addresses';
import { isRecord, textOf } from '../arguments';
import type { Area } from '../area';
import type { SheetStorage } from '../storage';
import { CONDITIONAL_FORMATS } from '../recordKinds';

/** The place of the order among the records; no format has such an id. */
const ORDER = 'order';

/** The ids of the formats; the first one counts first. */
export function orderOf(sheet: SheetStorage): readonly string[] {
  const order = sheet.records(CONDITIONAL_FORMATS).get(ORDER);
  return Array.isArray(order) ? order.map(textOf) : [];
}

export function setOrder(sheet: SheetStorage, order: readonly string[]): void {
  sheet.records(CONDITIONAL_FORMATS).set(ORDER, [...order]);
}

/** Where a format applies. */
export function areasOfFormat(sheet: SheetStorage, id: string): readonly Area[] {
  const kept = sheet.records(CONDITIONAL_FORMATS).get(id);
  const ranges: unknown = isRecord(kept) ? kept['ranges'] : null;
  return Array.isArray(ranges) ? ranges.map((address: unknown) => areaOf(textOf(address))) : [];
}

/** All that some format applies to. */
export function conditionalAreas(sheet: SheetStorage): readonly Area[] {
  return orderOf(sheet).flatMap((id) => areasOfFormat(sheet, id));
}
