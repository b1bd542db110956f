import { addressOf, parseAddress, splitAddress } from '../host/addresses';
import { tokens } from '../host/formula/tokens';
import type { BookName, BookSheet } from './book';
import { child, children, flagAttribute, numberAttribute } from './parts';

/** Names that Excel makes for itself, such as that of the cells to print. */
const OWN = '_xlnm.';

/** The names that people and add-ins have given; `tabs` are the sheets in the order of the file. */
export function readNames(root: Element, tabs: readonly string[]): BookName[] {
  return defined(root).flatMap((element) => {
    const name = element.getAttribute('name') ?? '';
    if (name === '' || name.startsWith(OWN)) return [];
    const formula = `=${element.textContent}`;
    const comment = element.getAttribute('comment') ?? '';
    return [
      { name, formula, sheet: tabOf(element, tabs), comment, visible: !flagAttribute(element, 'hidden') },
    ];
  });
}

/** The sheet with the cells that are printed of it, and those that are printed on every page. */
export function withPrintedCells(sheet: BookSheet, root: Element, tabs: readonly string[]): BookSheet {
  const cells = (name: string): string[] => {
    const own = defined(root).find(
      (one) => one.getAttribute('name') === OWN + name && tabOf(one, tabs) === sheet.name,
    );
    return (tokens(own?.textContent ?? '') ?? []).flatMap(({ kind, text }) => {
      const area = kind === 'reference' ? parseAddress(splitAddress(text).address) : null;
      return area ? addressOf(area) : [];
    });
  };
  const printed = cells('Print_Area');
  const titles = cells('Print_Titles');
  const rows = titles.filter((address) => /^\d/.test(address));
  const columns = titles.filter((address) => !rows.includes(address));
  return {
    ...sheet,
    page: {
      ...sheet.page,
      ...(printed.length > 0 ? { printArea: printed.join(',') } : {}),
      ...(rows.length > 0 ? { printTitleRows: rows.join(',') } : {}),
      ...(columns.length > 0 ? { printTitleColumns: columns.join(',') } : {}),
    },
  };
}

function defined(root: Element): Element[] {
  return children(child(root, 'definedNames'), 'definedName');
}

function tabOf(element: Element, tabs: readonly string[]): string | null {
  return tabs[numberAttribute(element, 'localSheetId') ?? tabs.length] ?? null;
}
