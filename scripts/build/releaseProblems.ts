import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../manifest/manifestProblems';
import { parseManifest } from '../manifest/manifestDocument';

/** A build as it stands on the disk. */
export interface Release {
  readonly folder: string;
  /** The address that it is for, without a slash at its end. */
  readonly base: string;
  /** The address of office.js as its page writes it. */
  readonly office: string;
}

/** Whatever would keep a build from working where it is put; empty when nothing would. */
export function releaseProblems(release: Release): string[] {
  const { folder, base } = release;
  const manifest = parseManifest(readFileSync(join(folder, 'manifest.xml'), 'utf8'));
  return [
    ...manifestProblems(manifest, { base, fileAt: (path) => fileIn(folder, path) }),
    ...filesOf(folder)
      .filter((file) => file.endsWith('.html') && !file.startsWith('office-js/'))
      .flatMap((page) => pageProblems(page, release)),
  ];
}

/** Every file of a folder, as paths from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/** Scripts and styles of a page that are not there, or that come from another server; office.js may. */
function pageProblems(page: string, { folder, office }: Release): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const loaded = Array.from(html.matchAll(/\s(?:src|href)="?([^\s">]+)/g), ([, address = '']) => address);
  return loaded.flatMap((address) => {
    if (/^(?:\w+:)?\//.test(address)) {
      return address === office ? [] : [`${page} loads ${address}, which is not in the add-in's folder`];
    }
    return fileIn(folder, address) === null ? [`${page} loads ${address}, which is not there`] : [];
  });
}

function fileIn(folder: string, path: string): string | null {
  const file = join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
