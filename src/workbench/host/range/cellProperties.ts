import { isRecord } from '../arguments';
import { BORDER_SIDES } from './borderSides';
import { invalidArgument } from '../failures';
import { RangeBorderCollection } from './rangeBorder';
import { RangeFormat } from './rangeFormat';
import {
  ALIGNMENT_FIELDS,
  FILL_FIELDS,
  FONT_FIELDS,
  PROTECTION_FIELDS,
  type StyleField,
} from './styleFields';
import type { StyledAreas } from './styledAreas';

type Request = Readonly<Record<string, unknown>>;

const GROUPS: ReadonlyMap<string, Readonly<Record<string, StyleField>>> = new Map<
  string,
  Readonly<Record<string, StyleField>>
>([
  ['fill', FILL_FIELDS],
  ['font', FONT_FIELDS],
  ['protection', PROTECTION_FIELDS],
]);
const ALIGNMENT: Readonly<Record<string, StyleField>> = ALIGNMENT_FIELDS;

/** The sides as cell properties name them: `top` for EdgeTop, `horizontal` for InsideHorizontal. */
const SIDES = new Map(
  BORDER_SIDES.map((side) => {
    const name = side.replace(/^(?:Edge|Inside)/, '');
    return [name.charAt(0).toLowerCase() + name.slice(1), side] as const;
  }),
);

/** Parts of a format that are no field of a look. */
const SIZES = ['columnWidth', 'rowHeight', 'useStandardWidth', 'useStandardHeight'] as const;

/** Reads the parts of a format that are asked for with `true`. */
export function readFormatProperties(styled: StyledAreas, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(requestOf(wanted))) {
    const group = GROUPS.get(name);
    if (below === false) continue;
    if (group) result[name] = readGroup(styled, group, below);
    else if (name === 'borders') result[name] = readBorders(styled, below);
    else if (isSize(name)) result[name] = new RangeFormat(styled)[name];
    else result[name] = styled.read(fieldOf(ALIGNMENT, name));
  }
  return result;
}

/** Sets the parts of a format that are given. */
export function writeFormatProperties(styled: StyledAreas, settings: unknown): void {
  for (const [name, value] of Object.entries(requestOf(settings))) {
    const group = GROUPS.get(name);
    if (value === null || value === undefined) continue;
    if (group) {
      for (const [field, setting] of Object.entries(requestOf(value))) {
        styled.write(fieldOf(group, field), setting);
      }
    } else if (name === 'borders') writeBorders(styled, requestOf(value));
    else if (isSize(name)) Object.assign(new RangeFormat(styled), { [name]: value });
    else styled.write(fieldOf(ALIGNMENT, name), value);
  }
}

function readGroup(styled: StyledAreas, group: Readonly<Record<string, StyleField>>, wanted: unknown) {
  const names = isRecord(wanted) ? namesOf(wanted) : Object.keys(group);
  return Object.fromEntries(names.map((name) => [name, styled.read(fieldOf(group, name))]));
}

/** The properties of a border may be asked for once for all edges, or for each edge. */
function readBorders(styled: StyledAreas, wanted: unknown): Record<string, unknown> {
  const borders = new RangeBorderCollection(styled);
  const request = isRecord(wanted) ? wanted : {};
  const isPerEdge = Object.keys(request).some((name) => SIDES.has(name));
  const result: Record<string, unknown> = {};
  for (const [name, side] of SIDES) {
    const below = isPerEdge ? request[name] : side.startsWith('Edge') ? wanted : undefined;
    if (below === undefined || below === false) continue;
    const border = borders.getItem(side);
    const all = {
      color: border.color,
      style: border.style,
      tintAndShade: border.tintAndShade,
      weight: border.weight,
    };
    result[name] = isRecord(below) ? pick(all, namesOf(below)) : all;
  }
  return result;
}

function pick(all: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
}

function writeBorders(styled: StyledAreas, settings: Request): void {
  const borders = new RangeBorderCollection(styled);
  for (const [name, value] of Object.entries(settings)) {
    const side = SIDES.get(name);
    if (!side) throw invalidArgument();
    const border = borders.getItem(side);
    const { style, weight, color, tintAndShade } = requestOf(value);
    if (style !== undefined && style !== null) border.style = style;
    if (weight !== undefined && weight !== null) border.weight = weight;
    if (color !== undefined && color !== null) border.color = color;
    if (tintAndShade !== undefined && tintAndShade !== null) border.tintAndShade = tintAndShade;
  }
}

function isSize(name: string): name is (typeof SIZES)[number] {
  return SIZES.some((size) => size === name);
}

function namesOf(wanted: Request): string[] {
  return Object.keys(wanted).filter((name) => wanted[name] === true);
}

function requestOf(value: unknown): Request {
  if (value === true) return {};
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

function fieldOf(group: Readonly<Record<string, StyleField>>, name: string): StyleField {
  const field = group[name];
  if (!field) throw invalidArgument();
  return field;
}
