import type { Package } from './package';
import { relationId } from './relationId';
import { relationsOf, relationsPart } from './relations';
import { elementsNamed, splice, walkXml, withAttribute, type XmlElement } from './xml';

/** One worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
  /** The part with the cells. */
  readonly part: string;
}

/** The name of the part that lists the sheets. */
export function workbookPartOf(files: Package): string {
  const main = relationsOf(files, '').find((relation) => relation.type === 'officeDocument');
  return main?.part ?? 'xl/workbook.xml';
}

/** The worksheets in order; sheets without cells (charts, macros) are left out. */
export function listSheets(files: Package): ListedSheet[] {
  const workbook = workbookPartOf(files);
  const xml = files.text(workbook);
  const parts = new Map(
    relationsOf(files, workbook)
      .filter((relation) => relation.type === 'worksheet')
      .map((relation) => [relation.id, relation.part]),
  );
  const active = Number(elementsNamed(xml, 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  return elementsNamed(xml, 'sheet').flatMap(({ attributes }, index) => {
    const part = parts.get(relationId(attributes));
    if (part === undefined) return [];
    return [
      {
        id: attributes['sheetId'] ?? '',
        name: attributes['name'] ?? '',
        hidden: (attributes['state'] ?? 'visible') !== 'visible',
        active: index === active,
        part,
      },
    ];
  });
}

/**
 * Asks Excel to calculate everything when it opens the file, so that no result is older than its figures,
 * and drops the calculation chain, which may name cells that hold no formula any more: Excel builds it anew.
 */
export function askForCalculation(files: Package): void {
  const workbook = workbookPartOf(files);
  const xml = files.text(workbook);
  let calculation: XmlElement | undefined;
  let root: { readonly element: XmlElement; readonly end: number } | undefined;
  let anchor: number | undefined;
  walkXml(xml, {
    open(element) {
      if (element.name === 'calcPr') calculation = element;
    },
    close(element, end) {
      if (element.name === 'sheets' || element.name === 'definedNames') anchor = end;
      if (element.name === 'workbook') root = { element, end };
    },
  });
  if (calculation) {
    const { start, openEnd } = calculation;
    const text = withAttribute(xml.slice(start, openEnd), 'fullCalcOnLoad', '1');
    files.setText(workbook, splice(xml, [{ start, end: openEnd, text }]));
  } else if (anchor !== undefined && root) {
    const text = `<${root.element.prefix}calcPr fullCalcOnLoad="1"/>`;
    files.setText(workbook, splice(xml, [{ start: anchor, end: anchor, text }]));
  }
  dropCalculationChain(files, workbook);
}

/** Drops the calculation chain, which may name cells that hold no formula any more: Excel builds it anew. */
export function dropCalculationChain(files: Package, workbook: string): void {
  const chain = relationsOf(files, workbook).find((relation) => relation.type === 'calcChain');
  if (!chain) return;
  files.remove(chain.part);
  removeElements(files, relationsPart(workbook), ({ attributes }) => attributes['Id'] === chain.id);
  removeElements(
    files,
    '[Content_Types].xml',
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${chain.part}`.toLowerCase(),
  );
}

function removeElements(files: Package, part: string, unwanted: (element: XmlElement) => boolean): void {
  if (!files.has(part)) return;
  const xml = files.text(part);
  const splices: { start: number; end: number; text: string }[] = [];
  walkXml(xml, {
    close(element, end) {
      if (unwanted(element)) splices.push({ start: element.start, end, text: '' });
    },
  });
  files.setText(part, splice(xml, splices));
}
