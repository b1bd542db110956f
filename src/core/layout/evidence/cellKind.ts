import { madeOf, OF } from '../headings/madeOf';
import { foldedText } from './foldedText';
import { isQuantity } from './isQuantity';

/**
 * What a cell holds, as far as one sees without knowing its column. `quantity` is a text that is a figure with its
 * unit and bound (至少 80%, 12場次); `phrase` is short words with a figure among them; `prose` is told in sentences.
 */
export type CellKind =
  | 'empty'
  | 'none'
  | 'error'
  | 'number'
  | 'percent'
  | 'quantity'
  | 'date'
  | 'verdict'
  | 'ordinal'
  | 'word'
  | 'phrase'
  | 'prose';

const NONE = /^(?:[-—–─\s]+|n\/?a|無|不適用|\.{2,}|…|tbd|待定|not available)$/i;
const NUMBER = /^[-+△▼(]?[\d,]+(?:\.\d+)?\)?\s?%?$/;
const ORDINAL =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]?|\(?\d{1,3}(?:[.-]\d{1,3}){0,3}\)?[.、]?|[a-z]\d{0,3}[.)]?|[A-Z]{1,5}\d{0,4}(?:[-./]\d{1,5}[A-Za-z]?){1,4}|[A-Z]{1,4}-?\d{1,4})$/;
const VERDICT =
  /^(?:(?:已|未|尚未|部分|大幅)?(?:達成|達標|符合|超越|超前|落後|完成|合格)(?:目標|年度目標)?|[綠黃紅白藍][燈色]?|[★▲●□○◎△✓✔✗✘✕✖╳×xv]|是|否|有|無|優良?|良好?|尚可|待改進|不合格|(?:not |partially |fully |mostly |far )?(?:ok(?:ay)?|met|achieved|exceeded|completed?|done|on track|off track|at risk|delayed|behind|missed)|(?:green|amber|yellow|red)|yes|no|y|n|pass|fail|above target|below target|on target|進行中|執行中|辦理中|正常|(?:不)?符合(?:目標)?|ng|kept|broken|on plan|off plan|優等|甲等|乙等|丙等)$/i;
const DATE =
  /^(?:(?:民國|西元)?\d{2,4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}\s?日?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d{2,4}|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4})(?:前|底前?|以前)?$/i;
const LONGEST_PHRASE = 24;

/** 達標 Met, Achieved 達成: of two languages the Chinese one. */
const inChinese = (plain: string): string =>
  plain.replace(/(?<=[\u3400-\u9fff])\s?[a-z][a-z ]*$|^[a-z][a-z ]*(?=[\u3400-\u9fff])/i, '');

/** ✔ 達標: the mark before a word says the same. */
const withoutMark = (plain: string): string => plain.replace(/^[●○◎✓✔✗✘✖☑🟢🟡🔴⚪]️?\s?(?=\p{L})/u, '');

/** The words of a verdict, without a mark before them. */
export const verdictIn = (text: string): string => withoutMark(foldedText(text));

/** Tells what kind of thing a text is that stands in a cell; numbers are told by their formats. */
export function cellKind(text: string): CellKind {
  if (text === '') return 'empty';
  if (text.length > LONGEST_PHRASE * 3) return 'prose';
  const raw = madeOf(text);
  const plain = isPlain(raw) ? text : verdictIn(text);
  const made = plain === text ? raw : madeOf(plain);
  const [isChinese, hasDigit] = [(made & OF.CHINESE) !== 0, (made & OF.DIGIT) !== 0];
  if (!hasDigit && NONE.test(plain)) return 'none';
  if (!hasDigit && isVerdict(plain, made)) return 'verdict';
  if (!isChinese && NUMBER.test(plain)) return plain.endsWith('%') ? 'percent' : 'number';
  if (!(isChinese && hasDigit) && ORDINAL.test(plain)) return 'ordinal';
  if (hasDigit && DATE.test(plain)) return 'date';
  if (hasDigit && plain.length <= LONGEST_PHRASE && isQuantity(plain)) return 'quantity';
  if (/[。;；]|\.\s|\.$/.test(plain) || plain.length > LONGEST_PHRASE) return 'prose';
  return hasDigit ? 'phrase' : 'word';
}

/** Whether a text stands as it is read: letters, digits and stops alone; 1，061 reads as 1,061. */
const isPlain = (made: number): boolean =>
  (made & OF.OTHER) === 0 && ((made & OF.STOP) === 0 || (made & OF.DIGIT) === 0);

function isVerdict(plain: string, made: number): boolean {
  if (VERDICT.test(plain)) return true;
  return (made & OF.CHINESE) !== 0 && (made & OF.LATIN) !== 0 && VERDICT.test(inChinese(plain));
}
