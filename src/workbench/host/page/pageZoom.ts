import { integerOf, isRecord } from '../arguments';
import { invalidArgument } from '../failures';
import type { Plain } from '../storage';

/** How large a sheet is printed: a percentage, or the pages that it has to fit; the other is null. */
interface PageZoom {
  readonly [name: string]: Plain;
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export const USUAL_ZOOM: PageZoom = {
  scale: 100,
  horizontalFitToPages: null,
  verticalFitToPages: null,
};

const SCALE = { least: 10, most: 400 } as const;
const PAGES = { least: 1, most: 32_767 } as const;

/** @throws HostError InvalidArgument for a size that cannot be, and for a percentage together with pages */
export function zoomOf(value: unknown): PageZoom {
  if (!isRecord(value)) throw invalidArgument();
  const scale = within(value['scale'], SCALE);
  const horizontalFitToPages = within(value['horizontalFitToPages'], PAGES);
  const verticalFitToPages = within(value['verticalFitToPages'], PAGES);
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  if (fits === (scale !== null)) throw invalidArgument();
  return { scale, horizontalFitToPages, verticalFitToPages };
}

function within(value: unknown, { least, most }: { readonly least: number; readonly most: number }) {
  if (value === undefined || value === null) return null;
  const number = integerOf(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}
