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

/** What a build makes or puts at the top, and from what; every other address is a file of the repository. */
const built: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/addin/main.tsx',
  '/functions.js': 'src/functions/main.ts',
  '/functions.en-US.json': 'src/functions/metadata/functions.en-US.json',
  '/functions.zh-TW.json': 'src/functions/metadata/functions.zh-TW.json',
  '/shortcuts.json': 'src/commands/shortcuts.json',
};

/** Every attribute that holds an address, with its element. */
const addressAttributes = ['DefaultValue', 'Value', 'Url', 'ResourceUrl'];

/** Addresses that are not https, too long, or lead to nothing. */
export function addressProblems(manifest: Manifest): string[] {
  return elementsNamed(manifest, '*').flatMap((element) =>
    addressAttributes
      .map((name) => attribute(element, name))
      .filter((value) => /^\w+:\/\//.test(value))
      .flatMap((url) => problemsOf(url, placeOf(element))),
  );
}

function problemsOf(url: string, place: string): string[] {
  if (!url.startsWith('https://')) return [`${place} is not https`];
  if (url.length > LONGEST_URL) return [`${place} is longer than ${LONGEST_URL} characters`];
  if (!url.startsWith(`${developmentBase}/`)) return [`${place} is not at ${developmentBase}`];
  const path = new URL(url).pathname;
  return existsSync(join(projectRoot, built[path] ?? path)) ? [] : [`There is no ${path}`];
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
