import { DomUtils, parseDocument } from 'htmlparser2';

export type Manifest = ReturnType<typeof parseDocument>;
export type ManifestElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export function parseManifest(text: string): Manifest {
  return parseDocument(text, { xmlMode: true });
}

/** Every element of a name, in reading order. */
export function elementsNamed(within: Manifest | ManifestElement, name: string): ManifestElement[] {
  return DomUtils.getElementsByTagName(name, within);
}

export function childrenOf(element: ManifestElement): ManifestElement[] {
  return DomUtils.getElementsByTagName('*', element.children, false);
}

export function childrenNamed(element: ManifestElement, name: string): ManifestElement[] {
  return childrenOf(element).filter((child) => child.name === name);
}

/** An attribute's value; empty when there is none. */
export function attribute(element: ManifestElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** `Control Attain.Compute`: how a problem names its place. */
export function placeOf(element: ManifestElement): string {
  const name = attribute(element, 'id') || attribute(element, 'resid') || attribute(element, 'DefaultValue');
  return `${element.name} ${name}`.trim();
}
