import { message, type Language } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import { detectTables } from '../../src/core/layout/findTables';
import { readHeading } from '../../src/core/layout/headings/readHeading';
import { HEADINGS, OTHERS } from '../../src/core/layout/headings/vocabulary';
import { periodLabel } from '../../src/core/layout/periodLabel';
import { COLUMN_ROLES } from '../../src/core/layout/roles';
import { SHAPES, type IndicatorRecord, type ReportTable } from '../../src/core/layout/table';
import { cellName, columnName } from '../../src/core/sheet/address';
import { textAt, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readable } from '../../src/core/text/readable';
import { EXAMPLES, type Example, type Rows } from './examples';
import { sheetOf } from './sheetOf';
import { WORDS } from './words';

/** Headings that show how periods are written, in the order in which they are listed. */
const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  'zh-TW': [
    ...['112年度目標值', '民國112年實際值', '2023年目標值', '第1季目標值', '第一季／實際', '上半年實績'],
    ...['3月實際', '累計實績', '截至9月實際', '1-9月執行數', '全年目標值'],
  ],
  en: [
    ...[
      '2023 Target',
      'FY2023 Actual',
      'FY23 Actual',
      '2023-24 Actual results',
      'Q1 target',
      'First quarter actual',
    ],
    ...['H1 actual', 'Mar actual', 'YTD actual', 'Full year target'],
  ],
};

/** What tables are recognised, by what headings and periods, in both languages, as Markdown. */
export async function layoutCatalogue(): Promise<string> {
  const parts = await Promise.all((['zh-TW', 'en'] as const).map(part));
  return `<!-- Written by \`npm run layouts\`; do not edit by hand. -->\n\n${parts.join('\n\n')}\n`;
}

async function part(language: Language): Promise<string> {
  const words = WORDS[language];
  const shapes: string[] = [];
  for (const shape of SHAPES) {
    shapes.push(`## ${render(message(`reading.shape.${shape}`), language)} \`${shape}\``);
    for (const example of EXAMPLES[shape]) shapes.push(await entry(example, language));
  }
  return [
    `# ${words.heading}`,
    words.intro,
    words.flow,
    ...shapes,
    `## ${words.roles}`,
    words.rolesIntro,
    roleList(language),
    words.others(list(OTHERS[language], language)),
    `## ${words.periods}`,
    words.periodsIntro,
    periodTable(language),
    `## ${words.corrected}`,
    words.correctedHow,
  ].join('\n\n');
}

async function entry({ said, rows }: Example, language: Language): Promise<string> {
  const snapshot = await sheetOf(rows[language]);
  const [table] = detectTables(snapshot);
  if (!table) throw new Error(`No table is found in: ${said.en}`);
  return [said[language], picture(rows[language]), readSo(snapshot, table, language)].join('\n\n');
}

/** The sheet, with the letters of its columns and the numbers of its rows. */
function picture(rows: Rows): string {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, index) => columnName(index));
  const body = rows.map((row, index) => [
    `**${String(index + 1)}**`,
    ...letters.map((_, column) => String(row[column] ?? '')),
  ]);
  return markdownTable(['', ...letters], body);
}

function readSo(snapshot: SheetSnapshot, table: ReportTable, language: Language): string {
  const words = WORDS[language];
  const name = (role: 'indicator' | 'target' | 'actual'): string => render(message(`role.${role}`), language);
  const at = (record: IndicatorRecord, role: 'indicator' | 'target' | 'actual'): string => {
    // 關鍵績效指標：… holds its own label; a name may be that of a row and of a measure.
    return (record.fields[role] ?? [])
      .map(
        (field) =>
          `${cellName(field.cell)} ${readable(textAt(snapshot, field.cell)).plain.slice(field.label, field.end)}`,
      )
      .join(' ');
  };
  const period = table.period ? render(periodLabel(table.period), language) : words.noPeriod;
  const roles = ['indicator', 'target', 'actual'] as const;
  const body = table.records.map((record) => [...roles.map((role) => at(record, role)), period]);
  return `${words.readSo}\n\n${markdownTable([...roles.map(name), words.period], body)}`;
}

/** The words by role: too many for the cells of a table. */
function roleList(language: Language): string {
  const words = WORDS[language];
  return COLUMN_ROLES.map((role) => {
    const known = list(HEADINGS[role][language], language);
    return `- **${render(message(`role.${role}`), language)}**${words.colon}${known}`;
  }).join('\n');
}

function periodTable(language: Language): string {
  const words = WORDS[language];
  const body = PERIODS[language].map((heading) => {
    const reading = readHeading(heading);
    const [role] = reading?.roles ?? [];
    if (!reading?.period || role === undefined) throw new Error(`${heading} names no role or no period.`);
    const period = render(periodLabel(reading.period), language);
    return [heading, render(message(`role.${role}`), language), period];
  });
  return markdownTable([words.written, words.role, words.period], body);
}

const list = (texts: readonly string[], language: Language): string =>
  [...new Set(texts)].join(language === 'en' ? ', ' : '、');

function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
