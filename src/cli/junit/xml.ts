import { possible } from '../../core/text/possibleInXml';

/** An element of an XML document: attributes in order, and children or a text. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Xml | string)[];
}

/** Writes a document with one element a line. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: Xml, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`);
  const open = `${indent}<${name}${said.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string')) {
    return `${open}>${inText(children.join('\n'))}</${name}>`;
  }
  const inner = children.map((child) =>
    typeof child === 'string' ? inText(child) : written(child, `${indent}  `),
  );
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

function inAttribute(text: string): string {
  return possible(text).replace(/[&<>"\t\n\r]/g, reference);
}

function inText(text: string): string {
  return possible(text).replace(/[&<>\r]/g, reference);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;
}
