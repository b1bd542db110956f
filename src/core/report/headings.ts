import { readable } from '../text/readable';
import type { Language } from '../language/message';
import type { ColumnRole } from './columns';

/** Headings met in the field, by role; the first of each language is the one that Attain writes. */
export const HEADINGS: Readonly<Record<ColumnRole, Readonly<Record<Language, readonly string[]>>>> = {
  goal: {
    'zh-TW': [
      '年度績效目標',
      '策略績效目標',
      '關鍵策略目標',
      '施政目標',
      '目標項目',
      '績效目標',
      '策略目標',
      '計畫目標',
      '施政重點',
      '關鍵績效目標',
      '計畫名稱',
      '工作計畫名稱',
      '業務別',
    ],
    en: [
      'goal',
      'objective',
      'strategic goal',
      'strategic objective',
      'outcome',
      'priority',
      'programme',
      'program',
      'purpose',
    ],
  },
  indicator: {
    'zh-TW': [
      '衡量指標',
      '關鍵績效指標',
      '績效指標',
      '工作指標',
      '指標',
      '指標名稱',
      '指標項目',
      '衡量項目',
      '評估指標',
      '績效衡量指標',
      'KPI',
    ],
    en: [
      'indicator',
      'measure',
      'kpi',
      'metric',
      'performance indicator',
      'performance measure',
      'key performance indicator',
    ],
  },
  standard: {
    'zh-TW': [
      '衡量標準',
      '計算公式',
      '衡量方式',
      '評估方式',
      '計算方式',
      '衡量基準',
      '公式',
      '指標說明',
      '指標定義',
    ],
    en: ['definition', 'method', 'methodology', 'formula', 'calculation', 'how it is measured'],
  },
  unit: { 'zh-TW': ['單位', '計量單位', '衡量單位'], en: ['unit', 'units', 'unit of measure'] },
  weight: { 'zh-TW': ['權重', '權數', '權重(%)', '配分'], en: ['weight', 'weighting'] },
  direction: {
    'zh-TW': ['指標方向', '方向', '指標屬性', '趨勢'],
    en: ['direction', 'polarity', 'desired direction'],
  },
  baseline: {
    'zh-TW': [
      '上年度實際值',
      '基期值',
      '基準值',
      '上年實際值',
      '上年度達成值',
      '去年實際值',
      '前一年度實際值',
      '現況值',
      '基期',
      '基線',
    ],
    en: ['baseline', 'last year', 'previous year', 'prior year', 'prior year actual', 'last year actual'],
  },
  target: {
    'zh-TW': [
      '目標值',
      '原定目標值',
      '原訂目標值',
      '年度目標值',
      '預定目標',
      '預定目標值',
      '預期目標',
      '目標',
      '年度目標',
      '預定值',
      '預期績效',
      '預定進度',
    ],
    en: ['target', 'annual target', 'target value', 'planned', 'planned value', 'goal value'],
  },
  actual: {
    'zh-TW': [
      '實際值',
      '實際達成值',
      '達成值',
      '執行成果',
      '實績值',
      '實際成果',
      '實際績效',
      '實際進度',
      '年度達成值',
      '完成值',
      '實際數',
      '達成數',
    ],
    en: [
      'actual',
      'result',
      'results',
      'actual value',
      'actual result',
      'achieved',
      'achievement value',
      'outturn',
    ],
  },
  rate: {
    'zh-TW': [
      '達成率',
      '達成度',
      '達成度(%)',
      '達成率(%)',
      '執行率',
      '執行率(%)',
      '達成比率',
      '目標達成率',
      '目標達成度',
      '年度達成率',
    ],
    en: [
      'achievement rate',
      '% achieved',
      'achievement',
      'rate',
      '% of target',
      'percent of target',
      'achievement %',
    ],
  },
  status: {
    'zh-TW': [
      '達成狀態',
      '達成情形',
      '燈號',
      '初核',
      '複核',
      '評核',
      '評核結果',
      '達成與否',
      '是否達成',
      '狀態',
      '初核結果',
      '複核結果',
    ],
    en: ['status', 'rating', 'met or not met', 'rag', 'rag status', 'assessment'],
  },
  narrative: {
    'zh-TW': [
      '績效衡量暨達成情形分析',
      '達成情形分析',
      '辦理情形',
      '達成情形說明',
      '達成情形說明及分析',
      '執行情形',
      '辦理成果',
      '推動成果',
      '績效說明',
      '說明',
      '執行情形說明',
      '達成情形檢討',
      '辦理情形說明',
      '目標達成情形',
    ],
    en: [
      'narrative',
      'commentary',
      'analysis',
      'explanation',
      'comments',
      'performance narrative',
      'progress',
      'notes',
    ],
  },
};

/** The heading that Attain writes for a column of its own. */
export function headingOf(role: ColumnRole, language: Language): string {
  const written = HEADINGS[role][language][0] ?? role;
  return language === 'en' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** How a heading was recognised: word for word, or because it contains a known one. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly exact: boolean;
  readonly language: Language;
  /** The 民國 or 西元 year in the heading, as 西元 (99年度實際值). */
  readonly year: number | null;
}

interface Known {
  readonly text: string;
  readonly role: ColumnRole;
  readonly language: Language;
}

const KNOWN: readonly Known[] = Object.entries(HEADINGS)
  .flatMap(([role, languages]) =>
    Object.entries(languages).flatMap(([language, texts]) =>
      texts.map((text) => ({
        text: plainHeading(text),
        role: toRole(role),
        language: language === 'en' ? ('en' as const) : ('zh-TW' as const),
      })),
    ),
  )
  .sort((a, b) => b.text.length - a.text.length);
const EXACT = new Map(KNOWN.map((known) => [known.text, known]));

function toRole(text: string): ColumnRole {
  for (const role of Object.keys(HEADINGS)) if (isRole(role) && role === text) return role;
  throw new Error(`${text} is no column role.`);
}

function isRole(text: string): text is ColumnRole {
  return Object.hasOwn(HEADINGS, text);
}

/** A heading without what varies: white space, breaks, width, case, marks. */
export function plainHeading(text: string): string {
  return readable(text)
    .plain.toLowerCase()
    .replace(/[\s:*#、,.·]+/g, '');
}

/** Recognises a heading; `undefined` for any other text. */
export function matchHeading(text: string): HeadingMatch | undefined {
  const plain = plainHeading(text);
  if (plain === '' || plain.length > 40) return undefined;
  const yearText = /(?:民國)?(\d{2,4})年度?/.exec(plain);
  const year = yearText ? toYear(Number(yearText[1])) : null;
  const bare = plain.replace(/^(?:民國)?\d{2,4}年度?/, '').replace(/\([^()]*\)$/, '');
  for (const candidate of [plain, bare]) {
    const known = EXACT.get(candidate);
    if (known) return { role: known.role, exact: true, language: known.language, year };
  }
  // A sentence that happens to contain 目標 is no heading.
  const contained =
    plain.length <= 24
      ? KNOWN.find((known) => known.text.length >= 2 && containsWord(bare, known))
      : undefined;
  return contained && { role: contained.role, exact: false, language: contained.language, year };
}

function containsWord(text: string, known: Known): boolean {
  if (known.language === 'zh-TW') return text.endsWith(known.text) || text.startsWith(known.text);
  return known.text.length >= 5 && (text.startsWith(known.text) || text.endsWith(known.text));
}

const toYear = (year: number): number | null => (year >= 1900 ? year : year < 200 ? year + 1911 : null);
