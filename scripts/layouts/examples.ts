import type { Language } from '../../src/core/language/message';
import type { Shape } from '../../src/core/layout/table';

export type Rows = readonly (readonly (string | number)[])[];

/** A small sheet that shows how tables of a shape look, in each language; `said` is what is special of it. */
export interface Example {
  readonly said: Readonly<Record<Language, string>>;
  readonly rows: Readonly<Record<Language, Rows>>;
}

/** What the shapes look like; documented, and tried by the tests of every job. */
export const EXAMPLES: Readonly<Record<Shape, readonly Example[]>> = {
  list: [
    {
      said: {
        'zh-TW': '一列一項指標，一欄一種內容。欄位次序不拘，標題可占一到三列。',
        en: 'A row for each indicator, a column for each thing that is said of it, in any order, under one to three rows of headings.',
      },
      rows: {
        'zh-TW': [
          ['策略目標', '衡量指標', '113年度目標值', '113年度實際值', '達成情形說明'],
          ['一、便民服務', '線上申辦件數', '1,200 件', '1,260 件', '全年受理線上申辦 1,260 件。'],
          ['二、終身學習', '圖書借閱冊次', '50,000 冊次', '48,500 冊次', '因分館整修，未達成目標。'],
        ],
        en: [
          ['Goal', 'Measure', 'FY2024 Target', 'FY2024 Actual', 'Commentary'],
          ['Easy services', 'Online applications', 1200, 1260, '1,260 applications were received online.'],
          ['Lifelong learning', 'Library loans', 50000, 48500, 'One branch was closed for repairs.'],
        ],
      },
    },
    {
      said: {
        'zh-TW': '年度、季別或月份並列，各有目標與實際；採計最近有實際值的一期，先前的實際值作為基期。',
        en: 'Years, quarters or months side by side, each with target and actual. The latest period with actuals is reported; earlier actuals are baselines.',
      },
      rows: {
        'zh-TW': [
          ['指標', '單位', '第1季', '', '第2季', '', '第3季', ''],
          ['', '', '目標', '實際', '目標', '實際', '目標', '實際'],
          ['新辦借閱證', '張', 600, 642, 650, 637, 800, ''],
          ['推廣活動', '場', 30, 32, 36, 36, 45, ''],
        ],
        en: [
          ['Indicator', 'Unit', 'Q1', '', 'Q2', '', 'Q3', ''],
          ['', '', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
          ['New library cards', 'cards', 600, 642, 650, 637, 800, ''],
          ['Reading events', 'events', 30, 32, 36, 36, 45, ''],
        ],
      },
    },
    {
      said: {
        'zh-TW':
          '目標與實際寫在同一格，各有標籤，或依標題的次序以斜線、換行分開；各讀其中一段，達成率寫在表格右側。',
        en: 'Target and actual in one cell, each with its label, or parted by a slash or a line break in the order of the heading. Each is read as a part of the cell; rates go right of the table.',
      },
      rows: {
        'zh-TW': [
          ['工作項目', '目標/實際'],
          ['衛教講座', '20場/21場'],
          ['家戶訪視', '500戶/470戶'],
        ],
        en: [
          ['Measure', 'Target / Actual'],
          ['Lectures', '20 / 21'],
          ['Home visits', '500 / 470'],
        ],
      },
    },
  ],
  across: [
    {
      said: {
        'zh-TW':
          '一列一個單位，數項指標左右並列，各有目標與實際。每列的每項指標各為一項；達成率寫在該指標的空欄，沒有空欄就寫在表格右側。',
        en: 'A row for each unit, and several indicators side by side, each with target and actual. Every row and indicator is one of its own; its rate goes into its own empty column, or else right of the table.',
      },
      rows: {
        'zh-TW': [
          ['衛生所', '健檢人數', '', '', '衛教場次', '', ''],
          ['', '目標', '實際', '達成率', '目標', '實際', '達成率'],
          ['東區', 1200, 1260, '', 30, 27, ''],
          ['西區', 900, 882, '', 40, 42, ''],
        ],
        en: [
          ['Branch', 'Visitors', '', '', 'Events', '', ''],
          ['', 'Target', 'Actual', 'Achievement rate', 'Target', 'Actual', 'Achievement rate'],
          ['East', 1200, 1260, '', 30, 27, ''],
          ['West', 900, 882, '', 40, 42, ''],
        ],
      },
    },
  ],
  stacked: [
    {
      said: {
        'zh-TW': '一項指標占數列：目標一列、實際一列，期間分欄。',
        en: 'Several rows for each indicator: one of targets, one of actuals, with periods in columns.',
      },
      rows: {
        'zh-TW': [
          ['指標', '項目', '112年', '113年'],
          ['家戶訪視戶數', '目標值', 400, 450],
          ['', '實際值', 412, 468],
          ['', '達成率', '', ''],
          ['培訓志工人數', '目標值', 80, 90],
          ['', '實際值', 85, 81],
          ['', '達成率', '', ''],
        ],
        en: [
          ['Indicator', 'Item', '2023', '2024'],
          ['Households visited', 'Target', 400, 450],
          ['', 'Actual', 412, 468],
          ['', 'Achievement rate', '', ''],
          ['Volunteers trained', 'Target', 80, 90],
          ['', 'Actual', 85, 81],
          ['', 'Achievement rate', '', ''],
        ],
      },
    },
  ],
  block: [
    {
      said: {
        'zh-TW': '一項指標一個區塊：名稱在上，歷年目標與實際在中，衡量標準與達成情形在下。',
        en: 'A block for each indicator: its name above, years of targets and actuals, its definition and story below.',
      },
      rows: {
        'zh-TW': [
          ['1. 關鍵績效指標：雨水下水道新建長度（公里）'],
          ['項目', '112年度', '113年度'],
          ['原訂目標值', 9, 10],
          ['實際值', 9.1, 10.6],
          ['達成度(%)', '', ''],
          ['衡量標準：年度完工之雨水下水道長度。'],
          ['績效衡量暨達成情形分析：全年完工 10.6 公里。'],
          [],
          ['2. 關鍵績效指標：節水輔導家數（家）'],
          ['項目', '112年度', '113年度'],
          ['原訂目標值', 45, 50],
          ['實際值', 45, 48],
          ['達成度(%)', '', ''],
          ['衡量標準：年度完成輔導之家數。'],
          ['績效衡量暨達成情形分析：全年輔導 48 家。'],
        ],
        en: [
          ['Indicator: New drains completed (km)'],
          ['Item', 'FY2023', 'FY2024'],
          ['Target', 9, 10],
          ['Actual', 9.1, 10.6],
          ['Achievement rate (%)', '', ''],
          ['Definition: length of drains completed in the year.'],
          ['Commentary: 10.6 km were completed.'],
          [],
          ['Indicator: Households advised'],
          ['Item', 'FY2023', 'FY2024'],
          ['Target', 45, 50],
          ['Actual', 45, 48],
          ['Achievement rate (%)', '', ''],
          ['Definition: households advised in the year.'],
          ['Commentary: 48 households were advised.'],
        ],
      },
    },
  ],
  card: [
    {
      said: {
        'zh-TW': '一項指標一張卡片：左為名稱，右為內容。',
        en: 'A card for each indicator: labels on the left, what they name on the right.',
      },
      rows: {
        'zh-TW': [
          ['指標名稱', '長照服務人數'],
          ['目標值', 8500],
          ['實際值', 8892],
          ['達成率', ''],
          ['達成情形說明', '全年服務 8,892 人。'],
          [],
          ['指標名稱', '托育家園處數'],
          ['目標值', 8],
          ['實際值', 7],
          ['達成率', ''],
          ['達成情形說明', '一處因用地取得延後開辦。'],
        ],
        en: [
          ['Indicator', 'People in long-term care'],
          ['Target', 8500],
          ['Actual', 8892],
          ['Achievement rate', ''],
          ['Commentary', '8,892 people were served.'],
          [],
          ['Indicator', 'Day nurseries opened'],
          ['Target', 8],
          ['Actual', 7],
          ['Achievement rate', ''],
          ['Commentary', 'One site was late.'],
        ],
      },
    },
  ],
  transposed: [
    {
      said: {
        'zh-TW': '一欄一項指標，目標與實際各占一列。',
        en: 'A column for each indicator, with targets and actuals in rows.',
      },
      rows: {
        'zh-TW': [
          ['指標', '公車搭乘人次', '路口改善處數', '路燈修復件數'],
          ['目標值', 330000, 25, 1200],
          ['實際值', 341000, 24, 1260],
          ['達成率', '', '', ''],
        ],
        en: [
          ['Indicator', 'Bus passengers', 'Junctions improved', 'Street lights repaired'],
          ['Target', 330000, 25, 1200],
          ['Actual', 341000, 24, 1260],
          ['Achievement rate', '', '', ''],
        ],
      },
    },
  ],
};
