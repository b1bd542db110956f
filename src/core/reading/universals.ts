import type { Span } from '../quantity/quantity';
import type { Statement } from './statement';

/** That something holds of all (全數合格, 均於期限內歸檔, all 64 were completed on time). */
export interface Universal {
  readonly span: Span;
  /** The sentence up to it. */
  readonly before: string;
  /** What holds of all. */
  readonly behind: string;
}

const ALL =
  /全數|全部|悉數|一律|無一例外|(?<![平年日月季人])均(?!衡|價|值|量|數|等|溫|質|分|攤|富|線)|皆|\b(?:all|every|each)\b(?! (?:other|year|month|week|day|quarter|time)\b)/gi;
/** Not of all, not done, or not yet. */
const BUT =
  /除|外(?=[,，]|[均皆全悉一])|以外|之外|未|不|無法|尚|僅|大多|多數|幾乎|近乎|約|將|預[計定期]|應|須|擬|規[畫劃]|目標|其餘|\b(?:not?|nearly|almost|except|but|apart|will|should|must|target|most|aim|plans?(?= to\b)|planned|expected|half)\b/i;
const CLAUSE_END = /[,，;]/;

/** All places where a text says that something holds of all, without an exception. */
export function universalsIn({ plain, cuts }: Statement): readonly Universal[] {
  return cuts.sentences.flatMap(({ start, end }) => {
    const sentence = plain.slice(start, end);
    if (BUT.test(sentence)) return [];
    return [...sentence.matchAll(ALL)].map(({ index, 0: word }): Universal => {
      const rest = sentence.slice(index + word.length);
      const clause = rest.split(CLAUSE_END)[0] ?? '';
      return {
        span: { start: start + index, end: start + index + word.length + clause.length },
        before: sentence.slice(0, index),
        behind: clause,
      };
    });
  });
}

/** 均已完成, 全數訪視完竣, all of which were completed: what was planned was done, and nothing is left. */
const ALL_DONE =
  /^\D{0,12}[,，]?\s?(?:業已|業|已|並|皆已|且)?(?:全數|全部|均|皆|悉數)(?:已|業)?(?:依限|如期|順利|如數)?[^\d,，。;不未無]{0,8}(?:完成|完竣|達成|辦竣|竣工|辦結|結案|啟用)|^[^\d.;]{0,30}\b(?:all (?:of (?:them|which|these) )?(?:were|was|have been|had been) |and all were )(?:completed|delivered|done|met|finished)/i;

/** Whether the words behind a plan say that all of it was done. */
export const isAllDone = (behind: string): boolean => ALL_DONE.test(behind) && !BUT.test(behind);
