const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const NO_MORE_SECTORS = 0xfffffffa;
/** Far more entries than a workbook's storage has. */
const MOST_SECTORS = 64;

/** Whether bytes are a compound file: Office's container from before .xlsx, and the one of its encrypted files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The names of the streams in a compound file; as many as can be read of a broken one. */
export function streamNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < HEADER_LENGTH) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 1 << (view.getUint16(30, true) & 0xf);
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let read = 0; read < MOST_SECTORS && sector < NO_MORE_SECTORS; read++) {
    const start = (sector + 1) * sectorLength;
    if (start + sectorLength > bytes.length) break;
    for (let at = start; at + ENTRY_LENGTH <= start + sectorLength; at += ENTRY_LENGTH) {
      names.push(nameAt(view, at));
    }
    sector = nextSector(view, sector, sectorLength);
  }
  return names.filter((name) => name !== '');
}

function nameAt(view: DataView, at: number): string {
  // In bytes, with the zero at the end.
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  const codes = Array.from({ length: Math.max(0, Math.floor(length)) }, (_, index) =>
    view.getUint16(at + index * 2, true),
  );
  return String.fromCharCode(...codes);
}

/** The allocation table says which sector follows; the header says where the table's own sectors are. */
function nextSector(view: DataView, sector: number, sectorLength: number): number {
  const perSector = sectorLength / 4;
  const place = 76 + Math.floor(sector / perSector) * 4;
  if (place >= HEADER_LENGTH) return NO_MORE_SECTORS;
  const at = (view.getUint32(place, true) + 1) * sectorLength + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_MORE_SECTORS;
}
