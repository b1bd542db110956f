import { isRecord } from '../arguments';
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from '../cellStyle';
import { plainOf } from '../plain';
import type { WorkbookStorage } from '../storage';
import { BUILT_IN_STYLES } from './builtInStyles';
import { STYLE_PARTS, type StyleDefinition } from './styleDefinition';

const KIND = 'cellStyles';

/** The styles of a workbook: Excel's own, as they are by now, and those that were added. */
export function stylesOf(storage: WorkbookStorage): readonly StyleDefinition[] {
  const records = storage.records(KIND);
  const kept = records.keys().flatMap((key) => definitionOf(records.get(key)) ?? []);
  return [
    ...BUILT_IN_STYLES.map((own) => kept.find(({ name }) => sameStyleName(name, own.name)) ?? own),
    ...kept.filter(({ isBuiltIn }) => !isBuiltIn),
  ];
}

/** The style of that name, as the API or the ribbon spells it: `Heading1`, `Heading 1`. */
export function styleNamed(storage: WorkbookStorage, name: string): StyleDefinition | null {
  return stylesOf(storage).find((one) => sameStyleName(one.name, name)) ?? null;
}

export function keepStyle(storage: WorkbookStorage, definition: StyleDefinition): void {
  const { name, isBuiltIn, look, numberFormat, includes } = definition;
  storage.records(KIND).set(name.toLowerCase(), plainOf({ name, isBuiltIn, look, numberFormat, includes }));
}

export function forgetStyle(storage: WorkbookStorage, name: string): void {
  storage.records(KIND).remove(name.toLowerCase());
}

export function sameStyleName(one: string, other: string): boolean {
  return spelt(one) === spelt(other);
}

/** `20% - Accent1` of the ribbon is `Accent1_20` of the API. */
function spelt(name: string): string {
  const short = name.replaceAll(' ', '').toLowerCase();
  const accent = /^(\d0)%-(accent\d)$/.exec(short);
  return accent ? `${accent[2] ?? ''}_${accent[1] ?? ''}` : short;
}

function definitionOf(kept: unknown): StyleDefinition | null {
  if (!isRecord(kept)) return null;
  const { name, isBuiltIn, look, numberFormat, includes } = kept;
  if (typeof name !== 'string' || typeof numberFormat !== 'string' || !isRecord(look)) return null;
  const parts: readonly unknown[] = Array.isArray(includes) ? includes : [];
  return {
    name,
    isBuiltIn: isBuiltIn === true,
    look: { ...DEFAULT_STYLE, ...patchOf(look) },
    numberFormat,
    includes: STYLE_PARTS.filter((part) => parts.includes(part)),
  };
}

/** What was kept as plain data was a look. */
function patchOf(look: Readonly<Record<string, unknown>>): StylePatch {
  return Object.fromEntries(Object.entries(look).filter(([key]) => isLookKey(key)));
}

function isLookKey(key: string): key is keyof CellStyle {
  return key in DEFAULT_STYLE;
}
