import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DocumentFigure } from '../core/handover/draftDocument';
import { possible } from '../core/text/possibleInXml';

/** Between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** A row of names over a row of values. */
export function figureTable(figures: readonly DocumentFigure[]): Table {
  const width = Math.floor(TEXT_WIDTH / figures.length);
  const cell = (text: string, look: { readonly bold: boolean }): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      children: [
        new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: possible(text), ...look })] }),
      ],
    });
  return new Table({
    width: { size: width * figures.length, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: figures.map(({ name }) => cell(name, { bold: true })),
      }),
      new TableRow({ cantSplit: true, children: figures.map(({ value }) => cell(value, { bold: false })) }),
    ],
  });
}
