import { features, overlap } from '../text/similarity';

/** Things that a text names one by one. */
export interface NamedThings {
  readonly count: number;
  /** The list as it stands there. */
  readonly words: string;
}

/** 汰換項目包含甲、乙、丙等: what is said to be listed, and the list. */
const LIST =
  /(?:項目|種類|品項|類別|對象|單位|機關|廠商|業者|地點|設施|設備)(?:計有|共有|包含|包括|分別為):?([^。;\n]{2,300}?)(?:等|[。;\n]|$)/g;
/** The words that lead up to a list stand in its own clause. */
const CLAUSE_END = /[。;:\n,，、.]/;
const REACH = 24;
/** 項目, 設備: the kind of thing that is listed. */
const KIND = 2;
/** What is only planned, or stands elsewhere, was not done. */
const PLANNED = /預[計定]|規[畫劃]|擬|將|未來|後續|申請|應|可|得|目標|去年|上年|前年/;
/** A thing has a name, and no figure of its own. */
const NAME = /^[^\d%]{2,20}$/;
const ASIDE = /\([^()]*\)/g;

/**
 * The things that a text names where it lists what the name of an indicator counts: 汰換項目包含 A、B、C等.
 * `undefined` without such a list. There may be more: behind 等, and joined by 及, which may stand inside of a name.
 */
export function namedThings(plain: string, name: string, unit: string): NamedThings | undefined {
  if (!/^[項種類個處家]$/.test(unit)) return undefined;
  const asked = features(name);
  for (const found of plain.matchAll(LIST)) {
    const [whole, listed = ''] = found;
    const led =
      plain
        .slice(Math.max(0, found.index - REACH), found.index)
        .split(CLAUSE_END)
        .at(-1) ?? '';
    const kind = whole.slice(0, KIND);
    const isNamed = name.includes(kind) && Array.from(led).some((character) => name.includes(character));
    if (PLANNED.test(led) || (!isNamed && overlap(led, asked) === 0)) continue;
    const things = listed.replace(ASIDE, '').split('、');
    if (things.every((thing) => NAME.test(thing.trim())) && new Set(things).size === things.length)
      return { count: things.length, words: listed };
  }
  return undefined;
}
