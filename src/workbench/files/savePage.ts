import type * as Excelize from 'excelize-wasm';
import { quotedSheetName } from '../host/addresses';
import { isRecord } from '../host/arguments';
import type { KeptParts } from '../host/keptParts';
import { keptPage } from '../host/page/keptPage';
import { PAPER_SIZES } from '../host/page/paperSizes';
import { PAGE_LAYOUT, pageBreakKind } from '../host/recordKinds';
import type { Plain, SheetStorage } from '../host/storage';
import { cellAddress } from './address';
import type { BookSheet } from './book';
import type { EditedFile } from './excelize';
import { checked } from './excelize';
import type { BookBreaks } from './readPage';
import { saveHeadersFooters } from './saveHeadersFooters';

const POINTS_PER_INCH = 72;

/** Writes what an add-in has set of how the sheet is printed; what it has not set stays as the file has it. */
export function savePage(
  file: EditedFile,
  name: string,
  sheet: SheetStorage,
  before: BookSheet | null,
): void {
  saveBreaks(file, name, sheet, before?.breaks);
  const page = keptPage(sheet);
  const kept: unknown = sheet.records(PAGE_LAYOUT).get('page') ?? {};
  if (JSON.stringify(kept) === JSON.stringify(before?.page ?? {})) return;
  saveHeadersFooters(file, name, page.below('headersFooters'));
  const layout = layoutOf(page);
  if (Object.keys(layout).length > 0) checked(file.SetPageLayout(name, layout));
  if (page.get('zoom') !== undefined) {
    checked(file.SetSheetProps(name, { FitToPage: layout.AdjustTo === undefined }));
  }
  const margins = marginsOf(page);
  if (Object.keys(margins).length > 0) checked(file.SetPageMargins(name, margins));
  const lock = (address: string): string =>
    `${quotedSheetName(name)}!${address.replace(/([A-Z]+|\d+)/g, '$$$1')}`;
  const printed = addresses(page, 'printArea').map(lock);
  if (printed.length > 0) define(file, name, '_xlnm.Print_Area', printed.join(','));
  const titles = [...addresses(page, 'printTitleColumns'), ...addresses(page, 'printTitleRows')].map(lock);
  if (titles.length > 0) define(file, name, '_xlnm.Print_Titles', titles.join(','));
}

function layoutOf(page: KeptParts): Excelize.PageLayoutOptions {
  const [orientation, paper, first] = ['orientation', 'paperSize', 'firstPageNumber'].map((one) =>
    page.get(one),
  );
  const size = PAPER_SIZES.findIndex((one) => one === paper) + 1;
  const zoom = page.get('zoom');
  return {
    ...(typeof orientation === 'string' ? { Orientation: orientation.toLowerCase() } : {}),
    ...(size > 0 ? { Size: size } : {}),
    ...(typeof first === 'number' ? { FirstPageNumber: first } : {}),
    ...(isRecord(zoom) ? zoomOf(zoom) : {}),
    ...(page.get('blackAndWhite') === true ? { BlackAndWhite: true } : {}),
    ...(page.get('printOrder') === 'OverThenDown' ? { PageOrder: 'overThenDown' } : {}),
  };
}

function zoomOf(zoom: Readonly<Record<string, unknown>>): Excelize.PageLayoutOptions {
  const { scale } = zoom;
  if (typeof scale === 'number') return { AdjustTo: scale };
  const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  // In a file no number is one page, and 0 as many as it takes.
  return {
    FitToWidth: typeof across === 'number' ? across : 0,
    FitToHeight: typeof down === 'number' ? down : 0,
  };
}

function marginsOf(page: KeptParts): Excelize.PageLayoutMarginsOptions {
  const inches = (margin: Plain | undefined): number | undefined =>
    typeof margin === 'number' ? margin / POINTS_PER_INCH : undefined;
  const margins = page.below('margins');
  const entries: readonly (readonly [string, Plain | undefined])[] = [
    ['Left', inches(margins.get('left'))],
    ['Right', inches(margins.get('right'))],
    ['Top', inches(margins.get('top'))],
    ['Bottom', inches(margins.get('bottom'))],
    ['Header', inches(margins.get('header'))],
    ['Footer', inches(margins.get('footer'))],
    ['Horizontally', page.get('centerHorizontally')],
    ['Vertically', page.get('centerVertically')],
  ];
  const given: Record<string, Plain | undefined> = Object.fromEntries(
    entries.filter(([, value]) => value !== undefined),
  );
  return given;
}

const DIRECTIONS = ['horizontal', 'vertical'] as const;

function saveBreaks(file: EditedFile, name: string, sheet: SheetStorage, before?: BookBreaks): void {
  for (const direction of DIRECTIONS) {
    const cellOf = (place: number): string =>
      direction === 'horizontal' ? cellAddress(place, 0) : cellAddress(0, place);
    const now = sheet.records(pageBreakKind(direction)).keys().map(Number);
    const past = before?.[direction] ?? [];
    for (const place of past) if (!now.includes(place)) checked(file.RemovePageBreak(name, cellOf(place)));
    for (const place of now) if (!past.includes(place)) checked(file.InsertPageBreak(name, cellOf(place)));
  }
}

function addresses(page: KeptParts, place: string): readonly string[] {
  const kept = page.get(place);
  return typeof kept === 'string' && kept !== '' ? kept.split(',') : [];
}

/** Gives a name of the sheet its cells; one that the file has already is replaced. */
function define(file: EditedFile, sheet: string, name: string, refersTo: string): void {
  file.DeleteDefinedName({ Name: name, Scope: sheet });
  checked(file.SetDefinedName({ Name: name, RefersTo: refersTo, Scope: sheet }));
}
