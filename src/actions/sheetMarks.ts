import { sheetMarks } from '../core/handover/sheetMarks';
import { doubtfulIndicators } from '../core/questions/question';
import type { SheetMark } from '../core/sheet/sheetMark';
import type { Finding } from '../core/validation/engine/finding';
import type { ReportView } from './reportView';

/** What is marked on the sheet of a view; `findings`: what was found there, `null` where nobody has looked. */
export function marksOf(view: ReportView, findings: readonly Finding[] | null): readonly SheetMark[] {
  const { assessments, scheme, table, questions } = view;
  if (!table) return [];
  const doubtful = doubtfulIndicators(questions);
  return sheetMarks({ assessments, scheme, language: table.language, doubtful, findings });
}
