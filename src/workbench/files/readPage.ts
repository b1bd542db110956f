import type { Plain } from '../host/storage';
import { PAPER_SIZES } from '../host/page/paperSizes';
import { parseHeaderFooter } from './headerFooterText';
import { child, children, flagAttribute, numberAttribute } from './parts';

/** How a sheet is printed, by the names under which the host keeps it; what the file does not say is absent. */
export type BookPage = Readonly<Record<string, Plain>>;

/** Where somebody has begun a new printed page: the rows and columns, from 0, that begin one. */
export interface BookBreaks {
  readonly horizontal: readonly number[];
  readonly vertical: readonly number[];
}

const POINTS_PER_INCH = 72;
const COMMENTS: Readonly<Record<string, string>> = { asDisplayed: 'InPlace', atEnd: 'EndSheet' };
const ERRORS: Readonly<Record<string, string>> = { blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' };

export function readPage(root: Element | null): BookPage {
  return { ...readMargins(root), ...readSetup(root), ...readOptions(root), ...readHeadersFooters(root) };
}

export function readBreaks(root: Element | null): BookBreaks {
  const places = (name: string): number[] =>
    children(child(root, name), 'brk').flatMap((element) =>
      flagAttribute(element, 'man') ? (numberAttribute(element, 'id') ?? []) : [],
    );
  return { horizontal: places('rowBreaks'), vertical: places('colBreaks') };
}

function readMargins(root: Element | null): BookPage {
  const element = child(root, 'pageMargins');
  const page: Record<string, Plain> = {};
  for (const margin of ['left', 'right', 'top', 'bottom', 'header', 'footer']) {
    const inches = numberAttribute(element, margin);
    if (inches !== undefined) page[`margins.${margin}`] = inches * POINTS_PER_INCH;
  }
  return page;
}

function readSetup(root: Element | null): BookPage {
  const setup = child(root, 'pageSetup');
  const page: Record<string, Plain> = {};
  const orientation = setup?.getAttribute('orientation');
  if (orientation === 'landscape' || orientation === 'portrait')
    page['orientation'] = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = PAPER_SIZES[(numberAttribute(setup, 'paperSize') ?? 0) - 1];
  if (paper !== undefined) page['paperSize'] = paper;
  if (flagAttribute(setup, 'useFirstPageNumber')) {
    const first = numberAttribute(setup, 'firstPageNumber');
    if (first !== undefined) page['firstPageNumber'] = first;
  }
  if (flagAttribute(setup, 'blackAndWhite')) page['blackAndWhite'] = true;
  if (flagAttribute(setup, 'draft')) page['draftMode'] = true;
  const comments = COMMENTS[setup?.getAttribute('cellComments') ?? ''];
  if (comments !== undefined) page['printComments'] = comments;
  const errors = ERRORS[setup?.getAttribute('errors') ?? ''];
  if (errors !== undefined) page['printErrors'] = errors;
  if (setup?.getAttribute('pageOrder') === 'overThenDown') page['printOrder'] = 'OverThenDown';
  const zoom = readZoom(root, setup);
  return zoom === null ? page : { ...page, zoom };
}

/** In a file no number is one page, and 0 as many as it takes. */
function readZoom(root: Element | null, setup: Element | null): Plain {
  const fits = flagAttribute(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const scale = numberAttribute(setup, 'scale');
  if (!fits) {
    return scale === undefined ? null : { scale, horizontalFitToPages: null, verticalFitToPages: null };
  }
  const pages = (name: string): number | null => (numberAttribute(setup, name) ?? 1) || null;
  const [across, down] = [pages('fitToWidth'), pages('fitToHeight')];
  return across === null && down === null
    ? null
    : { scale: null, horizontalFitToPages: across, verticalFitToPages: down };
}

function readOptions(root: Element | null): BookPage {
  const options = child(root, 'printOptions');
  const page: Record<string, Plain> = {};
  if (flagAttribute(options, 'horizontalCentered')) page['centerHorizontally'] = true;
  if (flagAttribute(options, 'verticalCentered')) page['centerVertically'] = true;
  if (flagAttribute(options, 'gridLines')) page['printGridlines'] = true;
  if (flagAttribute(options, 'headings')) page['printHeadings'] = true;
  return page;
}

function readHeadersFooters(root: Element | null): BookPage {
  const element = child(root, 'headerFooter');
  if (!element) return {};
  const page: Record<string, Plain> = {};
  const [first, even] = [
    flagAttribute(element, 'differentFirst'),
    flagAttribute(element, 'differentOddEven'),
  ];
  if (first || even) page['headersFooters.state'] = stateOf(first, even);
  if (!flagAttribute(element, 'alignWithMargins', true)) page['headersFooters.useSheetMargins'] = false;
  if (!flagAttribute(element, 'scaleWithDoc', true)) page['headersFooters.useSheetScale'] = false;
  for (const [pages, group] of [
    ['odd', 'default'],
    ['even', 'even'],
    ['first', 'first'],
  ] as const) {
    for (const kind of ['Header', 'Footer'] as const) {
      const text = child(element, pages + kind)?.textContent ?? '';
      const sections = parseHeaderFooter(text);
      for (const side of ['left', 'center', 'right'] as const) {
        if (sections[side] !== '') page[`headersFooters.${group}.${side}${kind}`] = sections[side];
      }
    }
  }
  return page;
}

function stateOf(first: boolean, even: boolean): string {
  if (first && even) return 'FirstOddAndEven';
  return first ? 'FirstAndDefault' : 'OddAndEven';
}
