import { message, type Message } from '../../core/language/message';
import { freeSheetName, LONGEST_SHEET_NAME } from '../../core/sheet/sheetPage';
import type { Package } from './package';
import { workbookPartOf } from './workbookPart';
import { elementsNamed, escapeXml, splice, withAttribute, type XmlElement } from './xml';

/** Parts whose formulas may name a sheet. */
const WITH_FORMULAS = /^xl\/(?:worksheets|charts|chartsheets|tables|pivotcache)\/[^/]+\.xml$/i;

/**
 * Mends what other programs write in the list of sheets and Excel refuses: names of more than 31 characters,
 * also where formulas name such a sheet, and sheets that share one number. Returns what was mended, for people.
 */
export function mendSheetList(files: Package): readonly Message[] {
  const workbook = workbookPartOf(files);
  const xml = files.text(workbook);
  const sheets = elementsNamed(xml, 'sheet');
  const ids = uniqueIds(sheets);
  const names = shortNames(sheets);
  const mended = sheets.flatMap(({ start, openEnd: end, attributes }, index) => {
    const { name = '', sheetId = '' } = attributes;
    const newName = names[index] ?? name;
    const newId = ids[index] ?? sheetId;
    if (newName === name && newId === sheetId) return [];
    const numbered = withAttribute(xml.slice(start, end), 'sheetId', newId);
    const text = newName === name ? numbered : withAttribute(numbered, 'name', newName);
    return [{ start, end, text }];
  });
  if (mended.length === 0) return [];
  files.setText(workbook, splice(xml, mended));
  const renamed = sheets.flatMap(({ attributes: { name = '' } }, index) => {
    const short = names[index] ?? name;
    return short === name ? [] : [{ name, short }];
  });
  renameInFormulas(files, workbook, renamed);
  const numbers = sheets.some(({ attributes }, index) => attributes['sheetId'] !== ids[index]);
  return [
    ...renamed.map((slots) => message('failures.mended.sheet-name', slots)),
    ...(numbers ? [message('failures.mended.sheet-ids')] : []),
  ];
}

function uniqueIds(sheets: readonly XmlElement[]): readonly string[] {
  const said = sheets.map(({ attributes }) => attributes['sheetId'] ?? '');
  let last = Math.max(0, ...said.map((id) => Number(id) || 0));
  const used = new Set<string>();
  return said.map((id) => {
    const own = used.has(id) || id === '' ? String(++last) : id;
    used.add(own);
    return own;
  });
}

function shortNames(sheets: readonly XmlElement[]): readonly string[] {
  const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
  const taken = names.filter((name) => name.length <= LONGEST_SHEET_NAME);
  return names.map((name) => {
    if (name.length <= LONGEST_SHEET_NAME) return name;
    const short = freeSheetName(name.slice(0, LONGEST_SHEET_NAME).replace(/'$/, '_'), taken);
    taken.push(short);
    return short;
  });
}

interface Renamed {
  readonly name: string;
  readonly short: string;
}

function renameInFormulas(files: Package, workbook: string, renamed: readonly Renamed[]): void {
  // A name may end like another: the longer one is looked for first.
  const longest = [...renamed].sort((a, b) => b.name.length - a.name.length);
  for (const part of files.names().filter((name) => WITH_FORMULAS.test(name) || name === workbook)) {
    const xml = files.text(part);
    const text = longest.reduce((changed, { name, short }) => {
      const to = `${quoted(short)}!`;
      return changed.replaceAll(`${quoted(name)}!`, to).replaceAll(`${escapeXml(name)}!`, to);
    }, xml);
    files.setText(part, text);
  }
}

const quoted = (name: string): string => `'${escapeXml(name.replaceAll("'", "''"))}'`;
