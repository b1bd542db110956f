import type { Language } from '../../src/core/language/message';

interface Words {
  readonly heading: string;
  readonly intro: string;
  readonly flow: string;
  readonly readSo: string;
  readonly noPeriod: string;
  readonly period: string;
  readonly roles: string;
  readonly rolesIntro: string;
  readonly role: string;
  readonly colon: string;
  readonly others: (list: string) => string;
  readonly periods: string;
  readonly periodsIntro: string;
  readonly written: string;
  readonly corrected: string;
  readonly correctedHow: string;
}

/** What the page says around what it lists. */
export const WORDS: Readonly<Record<Language, Words>> = {
  'zh-TW': {
    heading: '讀得懂的表格',
    intro:
      '「達成」讀取辦公室原有的表格，不必先整理成固定格式。一張工作表可以有數個表格；沒有目標值、也沒有成果的表格不會被當成指標表。',
    flow: '從表格到指標：先讀標題（用途、期間、單位，以及標題上方說明「什麼數字」的文字），再由下方儲存格決定仍有疑義的用途，最後逐項寫成紀錄。紀錄只記每個欄位在哪一格、或在一格中的哪一段；後續步驟只看紀錄，不管表格怎麼排。看來是目標值或實際值、卻沒有用上的欄位，會在「這張表怎麼讀」列出。',
    readSo: '讀成：',
    noPeriod: '（未分期間）',
    period: '期間',
    roles: '標題用語',
    rolesIntro:
      '標題可以加上年度、季別、單位、編號與括號，也可以中英並列；同一用語列在兩種用途之下時，由下方儲存格的內容決定。',
    role: '用途',
    colon: '：',
    others: (list) => `以下標題常見於指標表，但不影響讀取：${list}。`,
    periods: '期間的寫法',
    periodsIntro:
      '採計最近有實際值的一期；標題另有指明時，依標題。單季的實際值不會與全年目標比較，期中目標也不會當成期末目標。',
    written: '標題',
    corrected: '讀錯了怎麼改',
    correctedHow:
      '在窗格選「這張表怎麼讀」：期間、每一欄或每一列的用途都可以改，也可以在工作表選取儲存格後直接指定；改過的內容存在活頁簿裡。命令列用 `--period` 與 `--columns`。',
  },
  en: {
    heading: 'Tables that are read',
    intro:
      'Attain reads the tables that an office has, without bringing them into one form first. A sheet may hold several. A table without targets and results is no table of indicators.',
    flow: 'From table to indicator: first the headings are read (use, period, unit, and what stands above them and says of what the figures are), then the cells settle what is still in doubt, and then each indicator becomes a record. A record says of every field in which cell it stands, or in which part of one; what comes behind sees the records only, whatever the table looks like. Columns that look like targets or results and are not used are named under “How this table is read”.',
    readSo: 'Read as:',
    noPeriod: '(no periods)',
    period: 'Period',
    roles: 'Words of headings',
    rolesIntro:
      'A heading may also name a year, a quarter, a unit, a number or brackets, and be in both languages. A word that stands under two uses is decided by the cells below it.',
    role: 'Use',
    colon: ': ',
    others: (list) => `These headings are known in tables of indicators and change nothing: ${list}.`,
    periods: 'How periods are written',
    periodsIntro:
      'The latest period with actuals is reported, unless the title says another. A quarter’s actual is never held against the year’s target, nor a milestone’s target against the final one.',
    written: 'Heading',
    corrected: 'When it is read wrong',
    correctedHow:
      'Choose “How this table is read” in the pane: the period and the use of every column or row can be changed, also by selecting a cell in the sheet. What was changed is kept in the workbook. On the command line it is `--period` and `--columns`.',
  },
};
