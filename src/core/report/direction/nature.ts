import { message, type Message } from '../../language/message';
import type { Dimension } from '../../quantity/unit';
import { inTwoLanguages } from '../../text/twoLanguages';
import type { Sign } from './direction';
import * as en from './natureEn';
import * as zh from './natureZh';

/** What the nature of the thing says: signs, or that it may be either. */
export interface Nature {
  readonly signs: readonly Sign[];
  readonly open: Message | null;
}

/** What leaves little doubt. */
export const STRONG = 4;
const WEAK = 3;

const ending = (words: string): RegExp => new RegExp(`(${words})${zh.COUNTED_ZH}(?:\\([^()]*\\))?$`);
const STRONG_ZH = ending(zh.STRONG_ZH);
const WEAK_ZH = ending(zh.WEAK_ZH);
/** What stands in brackets only says more. */
const ASIDE = /\([^()]*\)/g;
const CHINESE = /[\u4e00-\u9fff]/;
/** 1. 客訴件數 is counted as 客訴件數 is. */
const NUMBER = /^[\s\d.、()]{1,12}(?=\D)/;

/** What is a part of something, before what it is a part of. */
const PART = /^([^占佔]{2,12})[占佔][^占佔]{2,12}(?:率|比例?|比重|百分比)(?:\([^()]*\))?$/;

/** Which way is better by the nature of what the name counts, in whichever language it says it. */
export function natureOf(name: string, dimension: Dimension): Nature {
  const both = inTwoLanguages(name);
  if (!both) return natureOfName(name, dimension);
  const own = natureOfName(both.chinese, dimension);
  return own.signs.length > 0 || own.open ? own : natureOfName(both.english, dimension);
}

function natureOfName(name: string, dimension: Dimension): Nature {
  const bare = name.trim().replace(NUMBER, '');
  // 綠電占總用電比率 is told of 綠電, of which nothing speaks against more.
  const part = PART.exec(bare)?.[1];
  const ofPart = part === undefined ? null : natureOf(part, dimension);
  if (ofPart?.signs.length === 0 && ofPart.open === null) return ofPart;
  const isChinese = CHINESE.test(bare);
  const isShare = dimension === 'percent';
  const unwanted = isChinese ? unwantedInChinese(bare, isShare) : unwantedInEnglish(bare, isShare);
  if (unwanted) return unwanted;
  if (isShare && isPledge(bare, isChinese ? 'zh' : 'en')) return likely('higher', WEAK, bare);
  const income = isChinese ? null : en.SPENT_BY_OTHERS_EN.exec(bare);
  if (income) return likely('higher', WEAK, income[0]);
  const either = (isChinese ? zh.EITHER_ZH : en.EITHER_EN).exec(bare);
  if (either && !isAgainst(bare)) return mixed(either[0]);
  const lack = isChinese ? lackInChinese(bare) : lackInEnglish(bare);
  if (lack) return lack;
  const wanted = (isChinese ? zh.WANTED_ZH : en.WANTED_EN).exec(bare);
  if (!wanted && countsDeeds(bare)) return likely('higher', WEAK, bare);
  if (wanted) return likely('higher', WEAK, wanted[0]);
  const bad = (isChinese ? zh.SOUNDS_BAD_ZH : en.SOUNDS_BAD_EN).exec(bare.replace(ASIDE, ''));
  if (bad && !isAgainst(bare)) return open(message('direction.because.sounds-bad', { quote: bad[0] }));
  // Of days and minutes fewer are often better, though nobody says so.
  const isWellUsed = (isChinese ? zh.WELL_USED_ZH : en.TIME_WELL_USED_EN).test(bare);
  if (dimension === 'time' && !isWellUsed) return open(message('direction.because.time'));
  return { signs: [], open: null };
}

/** Whether a name promises that something is done in time, of which a share is told. */
const isPledge = (name: string, language: 'zh' | 'en'): boolean =>
  language === 'zh'
    ? zh.PLEDGE_ZH.test(name) && !zh.PLEDGE_BROKEN_ZH.test(name)
    : en.PLEDGE_EN.test(name) && !en.PLEDGE_BROKEN_EN.test(name);

/** Whether a name counts what an office itself does: 訪視次數, people trained. */
export function countsDeeds(name: string): boolean {
  const both = inTwoLanguages(name);
  if (both) return zh.DONE_ZH.test(both.chinese) || en.DONE_EN.test(both.english);
  return CHINESE.test(name) ? zh.DONE_ZH.test(name) : en.DONE_EN.test(name);
}

/** 未出席人數, 無證照人數: who lacks what is wanted; 下載失敗次數: what came to nothing. */
function lackInChinese(name: string): Nature | null {
  const wanted = zh.WANTED_ZH.exec(name);
  if (!wanted || isAgainst(name)) return null;
  const lack = zh.LACKED_ZH.exec(name.slice(0, wanted.index))?.[0] ?? zh.IN_VAIN_ZH.exec(name)?.[0];
  if (lack === undefined) return null;
  return /^(?:未|缺)/.test(lack) ? likely('lower', WEAK, name) : open(soundsBad(lack));
}

/** Households without access to water: who lacks what is wanted. Of what else is lacked, nobody knows. */
function lackInEnglish(name: string): Nature | null {
  const lack = en.LACKED_EN.exec(name);
  if (!lack) return null;
  const isWanted = en.WANTED_EN.test(name.slice(lack.index + lack[0].length));
  const isPlain = !/^non/i.test(lack[0]);
  return isWanted && isPlain ? likely('lower', WEAK, name) : open(soundsBad(lack[0].trim()));
}

const soundsBad = (quote: string): Message => message('direction.because.sounds-bad', { quote });

/** Whether a name asks that something is fewer, saved or settled: 減碳量, savings. */
export const isOfReduction = (name: string): boolean =>
  CHINESE.test(name) ? zh.TURNED_ZH.test(name) || name.startsWith('減') : en.TURNED_BEHIND_EN.test(name);

const isAgainst = (name: string): boolean =>
  CHINESE.test(name)
    ? zh.TURNED_ZH.test(name)
    : en.TURNED_BEFORE_EN.test(name.replace(/\bwithout\b/i, '')) ||
      en.TURNED_BEHIND_EN.test(name) ||
      en.FREE_EN.test(name);

function unwantedInChinese(name: string, isShare: boolean): Nature | null {
  const time = isShare && zh.IN_TIME_ZH.test(name) ? null : zh.TIME_ZH.exec(name);
  if (time && !zh.EITHER_ZH.test(name)) {
    if (zh.WELL_USED_ZH.test(name)) return null;
    if (zh.TIME_CUT_ZH.test(name)) return open(message('direction.because.time'));
    return likely('lower', WEAK, time[0]);
  }
  const strong = STRONG_ZH.exec(name);
  const found = (strong ?? WEAK_ZH.exec(name))?.[1] ?? zh.MARKED_ZH.exec(name)?.[0];
  if (found === undefined) return null;
  if (zh.TURNED_ZH.test(name)) return likely('higher', WEAK, name);
  if (zh.MIXED_ZH.test(name)) return mixed(found);
  return likely('lower', strong ? STRONG : WEAK, found);
}

function unwantedInEnglish(name: string, isShare: boolean): Nature | null {
  const time = isShare && en.IN_TIME_EN.test(name) ? null : en.TIME_EN.exec(name);
  if (time && en.TIME_WELL_USED_EN.test(name)) return null;
  const strong = en.STRONG_EN.exec(name);
  // Time to resolve complaints is time; complaints and their handling time are time as well.
  const isTimeFirst = time && strong && time.index < strong.index && !en.TIME_CUT_EN.test(name);
  if (isTimeFirst) return likely('lower', WEAK, time[0]);
  const found = strong ?? time ?? en.WEAK_EN.exec(name);
  if (!found) return null;
  const isTurned = !en.NOT_DONE_EN.test(name) && turns(name, found.index, found[0].length);
  if (isTurned && !(time && !strong && !en.TIME_CUT_EN.test(name))) return likely('higher', WEAK, name);
  if (found !== time && en.EITHER_EN.test(name)) return mixed(found[0]);
  return likely('lower', strong ? STRONG : WEAK, found[0]);
}

/** Whether what stands before or behind an unwanted thing asks that it is fewer, or settled. */
function turns(name: string, at: number, length: number): boolean {
  const before = name.slice(0, at);
  const behind = name.slice(at, at + length) + name.slice(at + length).replace(en.COUNTED_WITHIN_EN, ' ');
  return en.TURNED_BEFORE_EN.test(before) || en.TURNED_BEHIND_EN.test(behind) || en.FREE_EN.test(name);
}

const open = (reason: Message): Nature => ({ signs: [], open: reason });

const mixed = (quote: string): Nature => open(message('direction.because.mixed', { quote }));

const likely = (way: Sign['way'], weight: number, quote: string): Nature => ({
  signs: [{ way, weight, reason: message(`direction.because.nature-${way}`, { quote }) }],
  open: null,
});
