import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentBase } from '../../scripts/build/manifestFor.mjs';
import {
  attribute,
  childrenOf,
  elementsNamed,
  placeOf,
  projectRoot,
  type Manifest,
} from './manifestDocument';

const LONGEST_URL = 2048;

/** The pages that a build makes; every other address is a file of the repository. */
const pages = ['/taskpane.html', '/commands.html'];

/** Addresses that are not https, too long, or lead to nothing. */
export function addressProblems(manifest: Manifest): string[] {
  return elementsNamed(manifest, '*')
    .filter((element) => /^\w+:\/\//.test(attribute(element, 'DefaultValue')))
    .flatMap((element) => {
      const url = attribute(element, 'DefaultValue');
      if (!url.startsWith('https://')) return [`${placeOf(element)} is not https`];
      if (url.length > LONGEST_URL) return [`${placeOf(element)} is longer than ${LONGEST_URL} characters`];
      if (!url.startsWith(`${developmentBase}/`)) return [`${placeOf(element)} is not at ${developmentBase}`];
      const path = new URL(url).pathname;
      return pages.includes(path) || existsSync(join(projectRoot, path)) ? [] : [`There is no ${path}`];
    });
}

const ribbonSizes = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Icons that lack a size, or whose picture is not as large as they say. */
export function iconProblems(manifest: Manifest): string[] {
  const pictures = new Map(
    elementsNamed(manifest, 'bt:Images')
      .flatMap(childrenOf)
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const ribbon = elementsNamed(manifest, 'Icon').flatMap((icon) => {
    const images = childrenOf(icon);
    const sizes = images.map((image) => attribute(image, 'size'));
    return [
      ...ribbonSizes.filter((size) => !sizes.includes(size)).map((size) => `An icon lacks size ${size}`),
      ...images.flatMap((image) =>
        wrongSize(pictures.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size'))),
      ),
    ];
  });
  const shop = Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 }).flatMap(([name, size]) =>
    elementsNamed(manifest, name).flatMap((icon) => wrongSize(attribute(icon, 'DefaultValue'), size)),
  );
  return [...ribbon, ...shop];
}

function wrongSize(url: string, size: number): string[] {
  const file = join(projectRoot, url.replace(developmentBase, ''));
  if (!url || !existsSync(file)) return [`There is no picture at ${url}`];
  const { width, height } = pngSize(file);
  return width === size && height === size ? [] : [`${url} is ${width} × ${height}, not ${size}`];
}

/** A PNG file begins with its signature and the header chunk: width and height are at bytes 16 and 20. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
