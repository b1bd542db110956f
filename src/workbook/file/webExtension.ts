import type { Package } from './package';
import { escapeXml, splice, walkXml, type XmlElement } from './xml';

/** The add-in's id, as in the manifest: Excel files an add-in's settings under it. */
export const ADD_IN_ID = 'd57ebe28-eca0-4a06-b72d-fe4542e87802';

interface Property {
  readonly element: XmlElement;
  readonly end: number;
}

interface Extension {
  readonly part: string;
  readonly xml: string;
  readonly properties: readonly Property[];
  readonly bag: Property;
}

/** A setting that the add-in left in the workbook, as JSON text; `undefined` when there is none. */
export function officeSetting(files: Package, key: string): string | undefined {
  const property = extensionOf(files)?.properties.find(({ element }) => element.attributes['name'] === key);
  return property?.element.attributes['value'];
}

/**
 * Sets, or with `null` removes, a setting of the add-in. False when the workbook has no part for the
 * add-in: only Excel can make one, as it knows where the add-in came from.
 */
export function setOfficeSetting(files: Package, key: string, value: string | null): boolean {
  const extension = extensionOf(files);
  if (!extension) return false;
  const { part, xml, properties, bag } = extension;
  const { prefix, start, openEnd, selfClosing } = bag.element;
  const old = properties.find(({ element }) => element.attributes['name'] === key);
  const made =
    value === null ? '' : `<${prefix}property name="${escapeXml(key)}" value="${escapeXml(value)}"/>`;
  if (old) files.setText(part, splice(xml, [{ start: old.element.start, end: old.end, text: made }]));
  else if (selfClosing) {
    const text = `<${prefix}properties>${made}</${prefix}properties>`;
    files.setText(part, splice(xml, [{ start, end: bag.end, text }]));
  } else files.setText(part, splice(xml, [{ start: openEnd, end: openEnd, text: made }]));
  return true;
}

function extensionOf(files: Package): Extension | undefined {
  for (const part of files.names()) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/i.test(part)) continue;
    const extension = scanExtension(part, files.text(part));
    if (extension) return extension;
  }
  return undefined;
}

function scanExtension(part: string, xml: string): Extension | undefined {
  const properties: Property[] = [];
  const bags: Property[] = [];
  const references: string[] = [];
  walkXml(xml, {
    close(element, end) {
      if (element.name === 'reference') references.push(element.attributes['id']?.toLowerCase() ?? '');
      if (element.name === 'property') properties.push({ element, end });
      if (element.name === 'properties') bags.push({ element, end });
    },
  });
  const [bag] = bags;
  return references.includes(ADD_IN_ID) && bag ? { part, xml, properties, bag } : undefined;
}
