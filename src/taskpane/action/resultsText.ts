import type { ReportView } from '../../actions';
import { statusWord } from '../../core/achievement/words';
import { titlesOf } from '../words/titles';
import { actualText } from '../words/quantityText';
import type { Words } from '../words/useWords';

/** The results as a table that can be pasted into a sheet: a line for each indicator, and one of headings. */
export function resultsText({ assessments, scheme }: ReportView, words: Words): string {
  const { word, language } = words;
  const titles = titlesOf(assessments.map(({ indicator }) => indicator));
  const headings = [word('role.indicator'), word('role.actual'), word('role.rate'), word('role.status')];
  const lines = assessments.map((assessment) => {
    const { indicator, shown } = assessment;
    const actual = indicator.actual ? actualText(indicator.actual, scheme, words) : '';
    return [
      titles.get(indicator.number)?.main ?? '',
      actual,
      shown ?? '',
      statusWord(assessment, scheme, language),
    ];
  });
  return [headings, ...lines].map((cells) => cells.map(inOneCell).join('\t')).join('\n');
}

/** Tabs and line breaks would fall into other cells; what begins a formula would become one. */
function inOneCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}
