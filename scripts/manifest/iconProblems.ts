import { readFileSync } from 'node:fs';
import { attribute, childrenOf, elementsNamed, type Manifest } from './manifestDocument';
import { fileBehind, type Site } from './site';

const ribbonSizes = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Icons that lack a size, or whose picture is not as large as they say. */
export function iconProblems(manifest: Manifest, site: Site): string[] {
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
        wrongSize(pictures.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size')), site),
      ),
    ];
  });
  const shop = Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 }).flatMap(([name, size]) =>
    elementsNamed(manifest, name).flatMap((icon) => wrongSize(attribute(icon, 'DefaultValue'), size, site)),
  );
  return [...ribbon, ...shop];
}

function wrongSize(url: string, size: number, site: Site): string[] {
  const file = fileBehind(url, site);
  if (file === null) return [`There is no picture at ${url}`];
  const { width, height } = pngSize(file);
  return width === size && height === size ? [] : [`${url} is ${width} × ${height}, not ${size}`];
}

/** A PNG file begins with its signature and the header chunk: width and height are at bytes 16 and 20. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
