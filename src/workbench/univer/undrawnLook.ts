import type { CellStyle, StylePatch } from '../host/cellStyle';
import { DEFAULT_STYLE } from '../host/cellStyle';

/** Properties of which Univer draws nothing. */
const WHOLE_KEYS = [
  'readingOrder',
  'styleName',
  'pattern',
  'patternColor',
  'fillTint',
  'patternTint',
  'fontTint',
] as const satisfies readonly (keyof CellStyle)[];

/** The part of a patch that Univer cannot draw: kept with the cell, so that reading gives it back. */
export function undrawn(patch: StylePatch): StylePatch {
  const { shrinkToFit, indent, locked, formulaHidden, autoIndent } = patch;
  const horizontal = patch.horizontalAlignment;
  const vertical = patch.verticalAlignment;
  return {
    ...(shrinkToFit ? { shrinkToFit } : {}),
    ...(indent ? { indent } : {}),
    ...(locked === false ? { locked } : {}),
    ...(formulaHidden ? { formulaHidden } : {}),
    ...(autoIndent ? { autoIndent } : {}),
    ...unlikeDefault(patch),
    ...(patch.underline?.endsWith('Accountant') ? { underline: patch.underline } : {}),
    ...(horizontal === 'Fill' || horizontal === 'CenterAcrossSelection'
      ? { horizontalAlignment: horizontal }
      : {}),
    ...(vertical === 'Justify' || vertical === 'Distributed' ? { verticalAlignment: vertical } : {}),
  };
}

const KEPT_KEYS: readonly (keyof CellStyle)[] = [
  ...WHOLE_KEYS,
  'shrinkToFit',
  'indent',
  'locked',
  'formulaHidden',
  'autoIndent',
  'underline',
  'horizontalAlignment',
  'verticalAlignment',
];

/** What is kept with a cell after a patch: what the patch does not mention stays. */
export function keptAfter(kept: StylePatch, patch: StylePatch): StylePatch {
  const rest = Object.entries(kept).filter(([key]) => !(key in patch));
  return { ...Object.fromEntries(rest), ...undrawn(patch) };
}

/** Whether a patch can change what is kept with a cell. */
export function touchesKept(patch: StylePatch): boolean {
  return KEPT_KEYS.some((key) => key in patch);
}

function unlikeDefault(patch: StylePatch): StylePatch {
  return Object.fromEntries(
    WHOLE_KEYS.filter((key) => patch[key] !== undefined && patch[key] !== DEFAULT_STYLE[key]).map((key) => [
      key,
      patch[key],
    ]),
  );
}
