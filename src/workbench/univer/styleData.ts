import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type {
  Baseline,
  Border,
  CellStyle,
  HorizontalAlignment,
  StylePatch,
  VerticalAlignment,
} from '../host/cellStyle';
import { DEFAULT_STYLE } from '../host/cellStyle';
import { borderOf, borderType } from './borderTypes';
import { withFallback, withoutFallback } from './fontFallback';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

const BASELINES: Readonly<Record<Baseline, BaselineOffset>> = {
  Normal: BaselineOffset.NORMAL,
  Subscript: BaselineOffset.SUBSCRIPT,
  Superscript: BaselineOffset.SUPERSCRIPT,
};

/** What Univer draws of a patch. Null takes a property back to the default. */
export function styleDataOf(patch: StylePatch): IStyleData {
  const data: IStyleData = {};
  if (patch.fill !== undefined) data.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.fontName !== undefined) data.ff = withFallback(patch.fontName);
  if (patch.fontSize !== undefined) data.fs = patch.fontSize;
  if (patch.fontColor !== undefined) data.cl = { rgb: patch.fontColor };
  if (patch.bold !== undefined) data.bl = flag(patch.bold);
  if (patch.italic !== undefined) data.it = flag(patch.italic);
  if (patch.strikethrough !== undefined) data.st = { s: flag(patch.strikethrough) };
  if (patch.baseline !== undefined) data.va = BASELINES[patch.baseline];
  if (patch.underline !== undefined) {
    const isDouble = patch.underline.startsWith('Double');
    data.ul = {
      s: flag(patch.underline !== 'None'),
      t: isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
    };
  }
  if (patch.horizontalAlignment !== undefined) data.ht = HORIZONTAL[patch.horizontalAlignment];
  if (patch.verticalAlignment !== undefined) data.vt = VERTICAL[patch.verticalAlignment];
  if (patch.wrapText !== undefined) data.tb = patch.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.textOrientation !== undefined) {
    data.tr = patch.textOrientation === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -patch.textOrientation };
  }
  const borders = borderDataOf(patch);
  if (Object.keys(borders).length > 0) data.bd = borders;
  return data;
}

/** The look of a cell, from Univer's composed style and from what Univer does not draw (`kept`). */
export function cellStyleOf(data: Nullable<IStyleData>, kept: StylePatch): CellStyle {
  const text = data?.ul?.s ? (data.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single') : 'None';
  return {
    ...DEFAULT_STYLE,
    fill: colourOf(data?.bg?.rgb),
    fontName: withoutFallback(data?.ff ?? DEFAULT_STYLE.fontName),
    fontSize: data?.fs ?? DEFAULT_STYLE.fontSize,
    fontColor: colourOf(data?.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    bold: data?.bl === BooleanNumber.TRUE,
    italic: data?.it === BooleanNumber.TRUE,
    underline: text,
    strikethrough: data?.st?.s === BooleanNumber.TRUE,
    baseline: nameOf(BASELINES, data?.va) ?? 'Normal',
    horizontalAlignment: nameOf(HORIZONTAL, data?.ht) ?? 'General',
    verticalAlignment: nameOf(VERTICAL, data?.vt) ?? 'Bottom',
    wrapText: data?.tb === WrapStrategy.WRAP,
    textOrientation: data?.tr?.v === BooleanNumber.TRUE ? 180 : 0 - (data?.tr?.a ?? 0),
    borderTop: edgeOf(data, 't'),
    borderBottom: edgeOf(data, 'b'),
    borderLeft: edgeOf(data, 'l'),
    borderRight: edgeOf(data, 'r'),
    ...kept,
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Univer writes colours as `#rrggbb`, `#rgb` or `rgb(…)`. */
function colourOf(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const channels = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(rgb);
  if (channels) {
    const hex = channels.slice(1).map((channel) => Number(channel).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`.toUpperCase();
  }
  const short = /^#(.)(.)(.)$/.exec(rgb);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : rgb
  ).toUpperCase();
}

function nameOf<Name extends string>(
  table: Readonly<Record<Name, number | null>>,
  data: Nullable<number>,
): Name | undefined {
  if (!data) return undefined;
  for (const name in table) if (table[name] === data) return name;
  return undefined;
}

function edgeOf(data: Nullable<IStyleData>, side: 't' | 'b' | 'l' | 'r'): Border | null {
  const line = data?.bd?.[side];
  return line ? borderOf(line.s, colourOf(line.cl.rgb) ?? '#000000') : null;
}

function borderDataOf(patch: StylePatch): IBorderData {
  const edge = (border: Border | null) => border && { s: borderType(border), cl: { rgb: border.color } };
  const data: IBorderData = {};
  if (patch.borderTop !== undefined) data.t = edge(patch.borderTop);
  if (patch.borderBottom !== undefined) data.b = edge(patch.borderBottom);
  if (patch.borderLeft !== undefined) data.l = edge(patch.borderLeft);
  if (patch.borderRight !== undefined) data.r = edge(patch.borderRight);
  return data;
}
