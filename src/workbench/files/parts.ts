import { strFromU8, unzipSync } from 'fflate';

/** The parts of an .xlsx file, read as XML. Paths have no leading slash. */
export interface Parts {
  /** The root element of a part, or null if the file has no such part. */
  xml(path: string): Element | null;
  /** The parts that a part points to, by relationship id, and their kinds (`table`, `theme`, …). */
  relations(path: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** Thrown when the bytes are not a workbook that can be read. */
export class UnreadableBook extends Error {}

/** Opens the zip. Throws `UnreadableBook` if the bytes are no zip file. */
export function openParts(bytes: Uint8Array): Parts {
  const files = unzip(bytes);
  const parser = new DOMParser();
  const xml = (path: string): Element | null => {
    const file = files[path];
    if (!file) return null;
    const root = parser.parseFromString(strFromU8(file), 'application/xml').documentElement;
    if (root.getElementsByTagName('parsererror').length > 0) throw new UnreadableBook(path);
    return root;
  };
  return { xml, relations: (path) => relationsOf(path, xml(relationsPath(path))) };
}

/** The child elements with this local name, whatever their prefix. */
export function children(parent: Element | null | undefined, name: string): Element[] {
  return parent ? Array.from(parent.children).filter((child) => child.localName === name) : [];
}

/** The first child element with this local name. */
export function child(parent: Element | null | undefined, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** A numeric attribute; undefined when it is absent or not a number. */
export function numberAttribute(element: Element | null, name: string): number | undefined {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute of type xsd:boolean; `absent` is its default. */
export function flagAttribute(element: Element | null, name: string, absent = false): boolean {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? absent : text === '1' || text === 'true';
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new UnreadableBook('not a zip file');
  }
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationsOf(path: string, root: Element | null): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const relation of children(root, 'Relationship')) {
    const kind = (relation.getAttribute('Type') ?? '').split('/').pop() ?? '';
    const target = new URL(relation.getAttribute('Target') ?? '', `zip:///${path}`).pathname;
    relations.set(relation.getAttribute('Id') ?? '', { kind, path: decodeURIComponent(target.slice(1)) });
  }
  return relations;
}
