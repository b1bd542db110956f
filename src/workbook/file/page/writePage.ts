import { message } from '../../../core/language/message';
import { gridOfPage, type SheetPage } from '../../../core/sheet/sheetPage';
import type { SheetRef } from '../../../core/sheet/snapshot';
import { WorkbookFailure } from '../../failure';
import type { EngineOnDemand } from '../engineOnDemand';
import { namespaceOf } from '../namespace';
import { OpenPackage } from '../openPackage';
import { relationsPart } from '../relations';
import { resultSplices } from '../results';
import { splice } from '../xml';
import { dropCalculationChain, workbookPartOf } from '../workbookPart';
import { pageStyles } from './pageStyles';
import { pageXml } from './pageXml';
import { repeatHeadings } from './printSetup';
import { addSheet, dropSheet } from './sheetList';

/** A package to go on with, and the sheet that was written in it. */
interface Written {
  readonly open: OpenPackage;
  readonly sheet: SheetRef;
}

/** Writes a page into a copy of the package: onto the sheet, or onto a new one where that is gone. */
export function writePage(
  open: OpenPackage,
  engine: EngineOnDemand,
  page: SheetPage,
  onto: SheetRef | null,
): Written {
  const held = open.sheets.find(({ id }) => id === onto?.id);
  if (held && open.sheet(held).scan.isProtected) {
    throw new WorkbookFailure('protected', message('failures.protected', { sheet: held.name }));
  }
  const files = open.files.copy();
  const xml = pageXml(page, pageStyles(files, page), namespaceOf(files));
  if (held) {
    files.setText(held.part, xml);
    files.remove(relationsPart(held.part));
  }
  const { id, name } = held ?? addSheet(files, page.name, xml);
  if (page.print) repeatHeadings(files, id, page);
  dropCalculationChain(files, workbookPartOf(files));
  const calculating = new OpenPackage(files, engine);
  const listed = calculating.sheets.find((sheet) => sheet.id === id);
  if (listed) files.setText(listed.part, splice(xml, resultSplices(calculating, listed, contentsOf(page))));
  return { open: new OpenPackage(files, engine), sheet: { id, name } };
}

/** Removes a sheet from a copy of the package. */
export function removePage(open: OpenPackage, engine: EngineOnDemand, { id }: SheetRef): OpenPackage {
  const held = open.sheets.find((sheet) => sheet.id === id);
  if (!held) return open;
  const files = open.files.copy();
  dropSheet(files, held);
  dropCalculationChain(files, workbookPartOf(files));
  return new OpenPackage(files, engine);
}

function contentsOf(page: SheetPage): Parameters<typeof resultSplices>[2] {
  return gridOfPage(page).flatMap((cells, row) =>
    cells.map((after, column) => ({ cell: { row, column }, after })),
  );
}
