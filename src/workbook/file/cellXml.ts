import { cellName, type CellAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/changePlan';
import type { CellValue } from '../../core/sheet/snapshot';
import { escapeXml, withAttribute } from './xml';

/** What is to stand in a cell, with the result of a formula where it is known. */
export interface WrittenCell {
  readonly cell: CellAddress;
  readonly style: number | null;
  readonly content: CellContent;
  readonly result: CellValue | null;
}

/** A cell as XML; `null` for one that needs no element at all. */
export function cellXml(prefix: string, { cell, style, content, result }: WrittenCell): string | null {
  const looks = style === null ? '' : ` s="${style}"`;
  const open = `<${prefix}c r="${cellName(cell)}"${looks}`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case 'empty':
      return style === null ? null : `${open}/>`;
    case 'formula': {
      const { type, stored } = storedResult(result);
      const value = stored === null ? '' : `<${prefix}v>${escapeXml(stored)}</${prefix}v>`;
      return `${open}${type}><${prefix}f>${escapeXml(content.formula.replace(/^=/, ''))}</${prefix}f>${value}${close}`;
    }
    case 'value':
      return `${open}${valueXml(prefix, content.value)}${close}`;
  }
}

function valueXml(prefix: string, value: CellValue): string {
  if (typeof value === 'number') return `><${prefix}v>${String(value)}</${prefix}v>`;
  if (typeof value === 'boolean') return ` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>`;
  // Text that is written in place is text, whatever it begins with.
  const kept = escapeXml(escapeControls(value));
  return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${kept}</${prefix}t></${prefix}is>`;
}

function storedResult(result: CellValue | null): { readonly type: string; readonly stored: string | null } {
  if (result === null) return { type: '', stored: null };
  if (typeof result === 'number') return { type: '', stored: String(result) };
  if (typeof result === 'boolean') return { type: ' t="b"', stored: result ? '1' : '0' };
  return { type: /^#[A-Z/0!?]+$/.test(result) ? ' t="e"' : ' t="str"', stored: escapeControls(result) };
}

/** XML has no place for most control characters: workbooks write them, and what looks like them, as _x0007_. */
function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The same formula cell with another result. */
export function withResult(prefix: string, xml: string, result: CellValue): string {
  const { type, stored } = storedResult(result);
  const tagEnd = xml.indexOf('>') + 1;
  const tag = withAttribute(xml.slice(0, tagEnd), 't', null);
  const formula = new RegExp(`<${prefix}f\\b[^>]*(?:/>|>[^<]*</${prefix}f\\s*>)`).exec(xml)?.[0] ?? '';
  const value = `<${prefix}v>${escapeXml(stored ?? '')}</${prefix}v>`;
  return `${tag.slice(0, -1)}${type}>${formula}${value}</${prefix}c>`;
}

/** The same cell with another style. */
export function restyled(xml: string, style: number | null): string | null {
  const end = xml.indexOf('>') + 1;
  const tag = withAttribute(xml.slice(0, end), 's', style === null ? null : String(style));
  const rest = xml.slice(end);
  const bare = style === null && (tag.endsWith('/>') || /^<\/[^>]+>$/.test(rest));
  return bare ? null : tag + rest;
}
