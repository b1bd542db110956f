import * as v from 'valibot';

/** What a section of a house style holds. */
export const STYLE_PARTS = ['goal', 'standard', 'progress', 'target', 'result', 'benefit', 'future'] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** A titled section: its parts in order, or sections below it. */
export interface StyleSection {
  /** What stands before the title (一、), the only place for a digit; empty without numbering. */
  readonly numbering: string;
  readonly title: string;
  readonly parts: readonly StylePart[];
  readonly sections: readonly StyleSection[];
}

/**
 * The form in which an agency writes its narratives, as one validated document. `phrases`: its own words for
 * a status; `null`: the language's usual ones.
 */
export interface HouseStyle {
  readonly version: 1;
  readonly name: string;
  readonly language: 'zh-TW' | 'en';
  readonly sections: readonly StyleSection[];
  readonly phrases: Readonly<Record<'not-met' | 'met' | 'exceeded' | 'greatly-exceeded', string | null>>;
}

/** The outcome of reading a stored or imported style. */
export type HouseStyleReading =
  | { readonly kind: 'style'; readonly style: HouseStyle }
  | { readonly kind: 'unreadable'; readonly field: string | null };

const words = v.pipe(v.string(), v.maxLength(40), v.regex(/^[^\p{Nd}<>]*$/u));
const numbering = v.pipe(v.string(), v.maxLength(8), v.regex(/^[^<>\n]*$/));
const phrase = v.nullable(v.pipe(words, v.minLength(1)));
const parts = v.array(v.picklist(STYLE_PARTS));
const title = v.pipe(words, v.minLength(1));

const below = v.object({ numbering, title, parts, sections: v.pipe(v.array(v.never()), v.maxLength(0)) });
const section = v.object({ numbering, title, parts, sections: v.pipe(v.array(below), v.maxLength(12)) });

/** What a stored or imported style must be. */
export const houseStyleDocument = v.pipe(
  v.object({
    version: v.literal(1),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    language: v.picklist(['zh-TW', 'en']),
    sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(12)),
    phrases: v.object({
      'not-met': phrase,
      met: phrase,
      exceeded: phrase,
      'greatly-exceeded': phrase,
    }),
  }),
  v.check(({ sections }) => {
    const held = sections.flatMap((top) => [...top.parts, ...top.sections.flatMap((child) => child.parts)]);
    return held.includes('result') && new Set(held).size === held.length;
  }),
);

/** Reads a style from any JSON value: a result must have its place, and no part may stand twice. Never throws. */
export function readHouseStyle(stored: unknown): HouseStyleReading {
  const read = v.safeParse(houseStyleDocument, stored);
  if (read.success) return { kind: 'style', style: read.output };
  return { kind: 'unreadable', field: v.getDotPath(read.issues[0]) };
}

/** Reads the text of an exported style. */
export function importHouseStyle(text: string): HouseStyleReading {
  try {
    return readHouseStyle(JSON.parse(text));
  } catch {
    return { kind: 'unreadable', field: null };
  }
}

/** The text of a style, for a file that a colleague can import. */
export function exportHouseStyle(style: HouseStyle): string {
  return `${JSON.stringify(style, null, 2)}\n`;
}
