import { namespaceOf } from './namespace';
import { addPart } from './addPart';
import type { Package } from './package';
import { relationsOf } from './relations';
import { workbookPartOf } from './workbookPart';
import { splice, walkXml, type XmlElement } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What a styles part may hold, in the order that Excel insists on (ECMA-376, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The lists that a style of a cell points into, with the one entry that each needs at least. */
const NEEDED: ReadonlyMap<string, (prefix: string) => string> = new Map([
  ['fonts', (p) => `<${p}font><${p}sz val="12"/><${p}name val="新細明體"/></${p}font>`],
  ['fills', (p) => `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`],
  ['borders', (p) => `<${p}border/>`],
  ['cellStyleXfs', (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  ['cellXfs', (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
]);

/** The part with the workbook's styles; `null` where it has none. */
export function stylesPartOf(files: Package): string | null {
  const found = relationsOf(files, workbookPartOf(files)).find(({ type }) => type === 'styles');
  return found && files.has(found.part) ? found.part : null;
}

/**
 * Gives a workbook the styles that it lacks, so that cells can have number formats: some programs write no
 * part of styles, or one without a list that matters. Lists that have entries stay as they are.
 */
export function makeStylesUsable(files: Package): void {
  const known = stylesPartOf(files);
  const part = known ?? addPart(files, { type: 'styles', part: 'xl/styles.xml', contentType: CONTENT_TYPE });
  if (known === null) files.setText(part, `<styleSheet xmlns="${namespaceOf(files)}"></styleSheet>`);
  for (const [list, entry] of NEEDED) addList(files, part, list, entry);
}

function addList(files: Package, part: string, list: string, entry: (prefix: string) => string): void {
  const xml = files.text(part);
  const { root, lists } = scan(xml);
  const held = lists.find(({ element }) => element.name === list);
  if (!root || (held && held.entries > 0)) return;
  const { prefix } = root;
  const made = `<${prefix}${list} count="1">${entry(prefix)}</${prefix}${list}>`;
  const open = xml.slice(root.start, root.openEnd);
  const next = lists.find(({ element }) => ORDER.indexOf(element.name) > ORDER.indexOf(list));
  const close = xml.lastIndexOf('</');
  const text = held
    ? splice(xml, [{ start: held.element.start, end: held.end, text: made }])
    : root.selfClosing
      ? splice(xml, [
          {
            start: root.start,
            end: root.openEnd,
            text: `${open.slice(0, -2)}>${made}</${prefix}${root.name}>`,
          },
        ])
      : splice(xml, [{ start: next?.element.start ?? close, end: next?.element.start ?? close, text: made }]);
  files.setText(part, text);
}

interface List {
  readonly element: XmlElement;
  readonly end: number;
  readonly entries: number;
}

function scan(xml: string): { readonly root: XmlElement | undefined; readonly lists: readonly List[] } {
  const path: XmlElement[] = [];
  const lists: List[] = [];
  let root: XmlElement | undefined;
  let entries = 0;
  walkXml(xml, {
    open(element) {
      root ??= element;
      path.push(element);
      if (path.length === 2) entries = 0;
      if (path.length === 3) entries++;
    },
    close(element, end) {
      path.pop();
      if (path.length === 1) lists.push({ element, end, entries });
    },
  });
  return { root, lists };
}
