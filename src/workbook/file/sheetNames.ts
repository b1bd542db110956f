import { freeSheetName, LONGEST_SHEET_NAME } from '../../core/sheet/sheetPage';

/** Names that Excel allows, no two alike, as near to the given ones as can be. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(allowed(name), names));
  return names;
}

function allowed(name: string): string {
  const cleaned = name
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, '_')
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^'|'$/g, '_');
  return cleaned.trim() === '' ? 'Sheet1' : cleaned;
}
