import { strToU8 } from 'fflate';
import { withAddresses } from './addresses';
import { decodeXml } from './decode';
import { FILE_LIMITS } from './fileLimits';
import { readSharedTexts } from './sharedTexts';
import { refuseOtherArchives, refuseOtherFiles } from './refuse';
import { scanSheet, type ScannedSheet } from './sheetScan';
import { RefusedFile } from './unreadable';
import { readDirectory, type ZipEntry } from './zip/directory';
import { packed, writeArchive } from './zip/pack';
import { unpack } from './zip/unpack';

/** A part that the package should have and has not. */
export class MissingPart extends Error {}

/** The parts of an .xlsx package. A part is unpacked when it is read; what nobody touches stays as it is. */
export class Package {
  /** By name in small letters: to Excel, names of parts that differ in case alone are one name. */
  private readonly written: Map<string, string>;

  private constructor(
    /** As they lie in the file; of what was changed, only the name and its place count. */
    private readonly entries: Map<string, ZipEntry | null>,
    private readonly texts: Map<string, string>,
    private readonly sheets: Map<string, ScannedSheet>,
    private readonly shared: Map<string, readonly string[]>,
    private readonly changed: Set<string>,
  ) {
    this.written = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /** Throws `RefusedFile` when the bytes are no package, or a hostile one. */
  static open(bytes: Uint8Array): Package {
    refuseOtherFiles(bytes);
    const entries = readDirectory(bytes);
    refuseOtherArchives(entries.map(({ name }) => name));
    return new Package(
      new Map(entries.map((entry) => [entry.name, entry])),
      new Map(),
      new Map(),
      new Map(),
      new Set(),
    );
  }

  /** A package that can be changed while this one stays as it is. */
  copy(): Package {
    return new Package(
      new Map(this.entries),
      new Map(this.texts),
      new Map(this.sheets),
      new Map(this.shared),
      new Set(this.changed),
    );
  }

  has(name: string): boolean {
    return this.written.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The characters of a part at most; known without unpacking it. */
  sizeOf(part: string): number {
    const name = this.nameOf(part);
    return this.texts.get(name)?.length ?? this.entries.get(name)?.size ?? 0;
  }

  text(part: string): string {
    const name = this.nameOf(part);
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.get(name);
    if (!entry) throw new MissingPart(name);
    let read = entry.size;
    for (const text of this.texts.values()) read += text.length;
    if (read > FILE_LIMITS.readBytes) throw new RefusedFile('too-large-inside', `${name}: ${read} in all`);
    const text = decodeXml(unpack(entry), name);
    this.texts.set(name, text);
    return text;
  }

  /** The structure of a worksheet part, in which every row and cell says where it stands. */
  sheet(part: string): ScannedSheet {
    const name = this.nameOf(part);
    const known = this.sheets.get(name);
    if (known) return known;
    const scan = scanSheet(this.text(name));
    const addressed = withAddresses(scan);
    const sheet = addressed === scan.xml ? scan : scanSheet(addressed);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** What is in a part of shared texts. Throws `RefusedFile` when they are too many. */
  sharedTexts(part: string): readonly string[] {
    const name = this.nameOf(part);
    const known = this.shared.get(name);
    if (known) return known;
    const texts = readSharedTexts(this.text(name), name);
    this.shared.set(name, texts);
    return texts;
  }

  setText(part: string, text: string): void {
    const name = this.nameOf(part);
    if (this.has(name) && this.text(name) === text) return;
    this.texts.set(name, text);
    this.sheets.delete(name);
    this.shared.delete(name);
    this.changed.add(name);
    if (this.entries.has(name)) return;
    this.entries.set(name, null);
    this.written.set(name.toLowerCase(), name);
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    this.written.delete(name.toLowerCase());
    for (const held of [this.entries, this.texts, this.sheets, this.shared, this.changed]) held.delete(name);
  }

  /** The name as the package writes it. */
  private nameOf(part: string): string {
    return this.written.get(part.toLowerCase()) ?? part;
  }

  /** The package as a file. */
  toBytes(): Uint8Array {
    return writeArchive(
      [...this.entries].map(([name, entry]) =>
        entry && !this.changed.has(name) ? entry : packed(name, strToU8(this.text(name)), 'packed'),
      ),
    );
  }
}
