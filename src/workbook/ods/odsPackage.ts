import { strToU8 } from 'fflate';
import { decodeXml } from '../file/decode';
import { FILE_LIMITS } from '../file/fileLimits';
import { refuseOtherFiles } from '../file/refuse';
import { RefusedFile } from '../file/unreadable';
import { readDirectory, type ZipEntry } from '../file/zip/directory';
import { packed, writeArchive } from '../file/zip/pack';
import { unpack } from '../file/zip/unpack';
import { forReader } from './forReader';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** The parts that say what stands in the cells. */
const READ = ['mimetype', MANIFEST, STYLES, CONTENT];

/** The parts of an OpenDocument spreadsheet that hold its cells. */
export interface OdsPackage {
  /** As both its readers are given it. */
  readonly content: string;
  /** Only these parts, as a file for the reader of cells: not packed, so that nothing can swell in it. */
  readonly bytes: Uint8Array;
}

/** Opens the bytes of an .ods file. Throws `RefusedFile` when they are none, when they are encrypted or hostile. */
export function openOdsPackage(bytes: Uint8Array): OdsPackage {
  refuseOtherFiles(bytes);
  const entries = readDirectory(bytes).filter(({ name }) => READ.includes(name));
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > FILE_LIMITS.readBytes) throw new RefusedFile('too-large-inside', `${size} in all`);
  // Before anything else is read: what is encrypted is no text.
  refuseEncrypted(entries);
  const texts = new Map(entries.map((entry) => [entry.name, textOf(entry)]));
  // A file may do without; its reader cannot.
  if (!texts.has(STYLES)) texts.set(STYLES, '<office:document-styles/>');
  const content = texts.get(CONTENT);
  if (content === undefined) throw new RefusedFile('no-workbook', `no ${CONTENT}`);
  const kept = [...texts].map(([name, text]) => packed(name, strToU8(text), 'stored'));
  return { content, bytes: writeArchive(kept) };
}

function refuseEncrypted(entries: readonly ZipEntry[]): void {
  const manifest = entries.find(({ name }) => name === MANIFEST);
  if (manifest && textOf(manifest).includes('encryption-data')) throw new RefusedFile('password', MANIFEST);
}

function textOf(entry: ZipEntry): string {
  const text = decodeXml(unpack(entry), entry.name);
  return entry.name.endsWith('.xml') ? forReader(text) : text;
}
