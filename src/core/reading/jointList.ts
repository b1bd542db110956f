import { allMatches } from '../text/allMatches';
import { coverage, overlap } from '../text/similarity';

const RESPECTIVELY =
  /(?:分別|各)(?:為|爲|達|計|有|是)\s?|分別(?:上升|下降|升|降|增加|減少|成長|衰退|提升|提高|降低|改善|增|減)(?:至|到|為|達|了|約)?\s?(?=\d)/g;
/** Bands A, B and C was 92.3%, 88.7% and 79.5% respectively: the figures are told in one breath, up to that word. */
const RESPECTIVELY_EN =
  /\b(?:was|were|is|are|of|at|to|reached|totall?ed|averaged|scored)\s(?=(?:[$£€]?\d[\d.,]*\d?\s?(?:%|per ?cent|[a-z]{1,14})?(?:,? and |, )){1,6}[$£€]?\d[\d.,]*\s?(?:%|per ?cent|[a-z]{1,14}(?: [a-z]{1,14})?)?,? respectively\b)/gi;
const SENTENCE_EN = /[.;\n]\s/;
const ENDS = /[,，。;:\n]/;
const FEWEST_CHARACTERS = 2;
const MOST_CHARACTERS = 140;
/** 第3期(92-97年度): what brackets add tells nothing apart. */
const ASIDE = /\([^()]*\)/g;
const SENTENCE = /[。\n]/;
const SEPARATOR = /、|及|與|和|以及/;
const SEPARATOR_EN = /,? and |, /;
const IS_LATIN = /^[^\u4e00-\u9fff]*$/;

/** Whose list is looked for; a list of targets cannot give a result. */
export type ListOf = 'targets' | 'results';

const PLANNED =
  /目標|預[定計]|至少|最少|不[低少]於|[應須需](?:各|分別)?$|預算數?(?:各自?|分別)?$|編列|分配數|target|planned/i;

/** Which figure of a joint list a name asks for, from 0, and where the figures begin. */
export interface ListPosition {
  readonly index: number;
  readonly from: number;
}

/**
 * Finds the place of a name in 「甲及乙之接種率分別為75%及65%」; `undefined` when the text has no such list,
 * or none of its things is clearly the one that is asked for.
 */
export function listPosition(plain: string, name: string, of: ListOf): ListPosition | undefined {
  for (const position of listPositions(plain, name, of)) return position;
  return undefined;
}

/** The same for each list of a text that has such a place. */
export function* listPositions(plain: string, name: string, of: ListOf): Iterable<ListPosition> {
  let earlier: readonly string[] = [];
  let end = 0;
  for (const { things, from } of jointLists(plain)) {
    const own = things.replace(ASIDE, '').split(IS_LATIN.test(things) ? SEPARATOR_EN : SEPARATOR);
    // 甲、乙預算分別為…；執行率分別為…: the later ones are of the things that the first one names.
    const isCarried = own.length < 2 && earlier.length > 1 && !SENTENCE.test(plain.slice(end, from));
    const labels = isCarried ? earlier : own;
    end = from;
    if (labels.length < 2) continue;
    earlier = labels;
    if (of === 'results' && PLANNED.test(things)) continue;
    const index = isCarried && overlap(things, name) === 0 ? undefined : bestLabel(labels, name);
    if (index !== undefined) yield { index, from };
  }
}

/** Things joined before 分別為, and where the figures begin that follow in the same order. */
function* jointLists(plain: string): Iterable<{ readonly things: string; readonly from: number }> {
  let floor = 0;
  for (const { index, 0: words } of allMatches(RESPECTIVELY, plain)) {
    const least = Math.max(floor, index - MOST_CHARACTERS);
    let start = index;
    while (start > least && !ENDS.test(plain.charAt(start - 1))) start--;
    if (index - start < FEWEST_CHARACTERS) continue;
    floor = index + words.length;
    yield { things: plain.slice(start, index), from: floor };
  }
  for (const { index, 0: verb } of allMatches(RESPECTIVELY_EN, plain)) {
    const before = plain.slice(Math.max(0, index - MOST_CHARACTERS), index);
    yield { things: before.split(SENTENCE_EN).at(-1) ?? '', from: index + verb.length };
  }
}

function bestLabel(labels: readonly string[], name: string): number | undefined {
  const scores = labels.map((label, at) =>
    fit(at === labels.length - 1 ? withoutHead(label, name) : label, name),
  );
  const best = Math.max(...scores);
  const index = scores.indexOf(best);
  return best > 0.3 && scores.filter((score) => score === best).length === 1 ? index : undefined;
}

/** What tells the last one from the others: 範疇二排放量 ends on what all of them are, where the name ends on it too. */
function withoutHead(label: string, name: string): string {
  if (name.includes(label.trim())) return label;
  let length = 0;
  while (length < label.length && name.includes(label.slice(label.length - length - 1))) length++;
  return label.slice(0, label.length - length);
}

/** Letters and digits (M2, M1B) tell things apart as well as words do. */
function fit(label: string, name: string): number {
  if (IS_LATIN.test(label + name)) return fitOfWords(label, name);
  const codes = label.match(/(?<![A-Za-z])[A-Za-z]{1,20}\d{1,6}[A-Za-z]*/g) ?? [];
  if (codes.length > 0)
    return codes.some((code) => new RegExp(`(?<![A-Za-z0-9])${code}(?![A-Za-z0-9])`).test(name)) ? 1 : 0;
  const plainLabel = label.trim();
  return plainLabel !== '' && name.includes(plainLabel) ? 1 + plainLabel.length / 100 : coverage(label, name);
}

/** How many of an English label's words the name has: of Bands A, B and C, only C is a word of Band C. */
function fitOfWords(label: string, name: string): number {
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const asked = new Set(wordsIn(name));
  const words = wordsIn(label);
  return words.filter((word) => asked.has(word)).length / Math.max(1, words.length);
}
