import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import { schemeWord } from '../achievement/words';
import type { Language } from '../language/message';
import { fieldCell } from '../layout/table';
import { cellName, type CellAddress } from '../sheet/address';
import type { MarkTone, SheetMark } from '../sheet/sheetMark';
import { openFindings } from '../validation/engine/entries';
import { SEVERITIES, type Finding, type Severity } from '../validation/engine/finding';

export interface MarkedReport {
  readonly assessments: readonly Assessment[];
  readonly scheme: Scheme;
  readonly language: Language;
  /** Numbers of the indicators whose figures a person has yet to confirm. */
  readonly doubtful: ReadonlySet<number>;
  /** What was found; `null` where nobody has looked. */
  readonly findings: readonly Finding[] | null;
}

/** What each word of the status column is: words of one tone may be several. */
const WORDS = [
  ['notMet', 'not-met'],
  ['nearlyMet', 'to-confirm'],
  ['met', 'met'],
  ['exceeded', 'met'],
  ['greatlyExceeded', 'met'],
  ['notAssessable', 'not-assessable'],
] as const;

/**
 * What is marked in the sheet of a report: the status column by its words, so that a mark follows its formula; cells
 * in which something is found by how grave that is. A doubtful result never looks certain, and a matter of form alone
 * is not marked. What comes first counts first.
 */
export function sheetMarks(report: MarkedReport): readonly SheetMark[] {
  return [...statusMarks(report), ...findingMarks(report.findings ?? [])].filter(
    ({ cells }) => cells.length > 0,
  );
}

function statusMarks({ assessments, scheme, language, doubtful }: MarkedReport): readonly SheetMark[] {
  const certain: CellAddress[] = [];
  const unsure: CellAddress[] = [];
  for (const { indicator } of assessments) {
    const cell = fieldCell(indicator.record, 'status');
    if (cell) (doubtful.has(indicator.number) ? unsure : certain).push(cell);
  }
  return WORDS.flatMap(([word, tone]): readonly SheetMark[] => {
    const text = schemeWord(word, scheme, language);
    return [
      { tone, cells: certain, text },
      { tone: 'to-confirm', cells: unsure, text },
    ];
  });
}

const TONES: Readonly<Record<Severity, MarkTone>> = { error: 'error', warning: 'warning', info: 'info' };

/** Each cell once, by the gravest of what was found in it. */
function findingMarks(findings: readonly Finding[]): readonly SheetMark[] {
  const seen = new Set<string>();
  const { entries } = openFindings(findings);
  return SEVERITIES.map((severity) => {
    const cells = entries.flatMap(({ severity: own, at: { cell } }) => {
      if (own !== severity || seen.has(cellName(cell))) return [];
      seen.add(cellName(cell));
      return [cell];
    });
    return { tone: TONES[severity], cells, text: null };
  });
}
