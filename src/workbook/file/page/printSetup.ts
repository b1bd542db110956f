import { message } from '../../../core/language/message';
import { headingRowOf, type PagePrint, type SheetPage } from '../../../core/sheet/sheetPage';
import { WorkbookFailure } from '../../failure';
import type { Package } from '../package';
import { workbookPartOf } from '../workbookPart';
import { elementsNamed, escapeXml, splice, walkXml, type Splice } from '../xml';

/** The number of A4 among the papers of a worksheet. */
const A4 = 9;

/** How a worksheet is printed: one sheet of paper wide. */
export function printXml({ orientation, footer }: PagePrint): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;C${escapeXml(footer)}</oddFooter></headerFooter>`
  );
}

const TITLES = '_xlnm.Print_Titles';

/** Names the rows that are printed on each sheet of paper, in the place of those that were named before. */
export function repeatHeadings(files: Package, sheetId: string, page: SheetPage): void {
  const part = workbookPartOf(files);
  const xml = files.text(part);
  const sheets = elementsNamed(xml, 'sheet');
  const index = sheets.findIndex(({ attributes }) => attributes['sheetId'] === sheetId);
  const sheet = sheets[index];
  if (!sheet) throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: page.name }));
  const name = (sheet.attributes['name'] ?? '').replaceAll("'", "''");
  const row = headingRowOf(page) + 1;
  const made =
    `<${sheet.prefix}definedName name="${TITLES}" localSheetId="${index}">` +
    `${escapeXml(`'${name}'!$${row}:$${row}`)}</${sheet.prefix}definedName>`;
  files.setText(part, splice(xml, withName(xml, made, String(index), sheet.prefix)));
}

/** What comes before the names of a workbook, the latest first. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

function withName(xml: string, made: string, index: string, prefix: string): readonly Splice[] {
  const dropped: Splice[] = [];
  const ends = new Map<string, number>();
  walkXml(xml, {
    close({ name, attributes, start }, end) {
      ends.set(name, end);
      const isOld =
        name === 'definedName' && attributes['name'] === TITLES && attributes['localSheetId'] === index;
      if (isOld) dropped.push({ start, end, text: '' });
    },
  });
  const names = ends.get('definedNames');
  if (names !== undefined) {
    const at = xml.lastIndexOf('</', names);
    return [...dropped, { start: at, end: at, text: made }];
  }
  const at = BEFORE_NAMES.map((name) => ends.get(name)).find((end) => end !== undefined) ?? 0;
  return [{ start: at, end: at, text: `<${prefix}definedNames>${made}</${prefix}definedNames>` }];
}
