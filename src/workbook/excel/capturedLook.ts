import * as v from 'valibot';
import type { CapturedLook } from '../../core/sheet/changePlan';
import type { Area } from './cellAreas';
import { lookKey, lookSchema, type Look } from './look';

const captureSchema = v.object({
  looks: v.array(lookSchema),
  /** top, left, bottom, right, and the number of the look. */
  areas: v.array(v.tuple([v.number(), v.number(), v.number(), v.number(), v.number()])),
});

/** Keeps looks as a text that travels with a restoring plan. */
export function captureLooks(areas: readonly Area<Look>[]): CapturedLook {
  const numbers = new Map<string, number>();
  const looks: Look[] = [];
  const captured = areas.map(({ range: { top, left, bottom, right }, shared }) => {
    const key = lookKey(shared);
    const number = numbers.get(key) ?? looks.push(shared) - 1;
    numbers.set(key, number);
    return [top, left, bottom, right, number];
  });
  return JSON.stringify({ looks, areas: captured }) as CapturedLook;
}

/** @throws v.ValiError when the text was not made by `captureLooks` */
export function readCapturedLook(captured: CapturedLook): Area<Look>[] {
  const { looks, areas } = v.parse(captureSchema, JSON.parse(captured));
  return areas.flatMap(([top, left, bottom, right, number]) => {
    const shared = looks[number];
    return shared ? [{ range: { top, left, bottom, right }, shared }] : [];
  });
}
