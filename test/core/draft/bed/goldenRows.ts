import type { Language } from '../../../../src/core/language/message';
import type { Scheme } from '../../../../src/core/achievement/scheme';
import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import { composeDraft } from '../../../../src/core/draft/composeDraft';
import { defaultHouseStyle } from '../../../../src/core/draft/houseStyles';
import { renderDraft } from '../../../../src/core/draft/render';
import { fileOf, sheetOf, type TestRow } from '../../validation/bed/rows';

export interface GoldenRow {
  readonly name: string;
  readonly row: TestRow;
  readonly scheme?: Scheme;
}

const CEILING: Scheme = { ...DEFAULT_SCHEME, lowerIsBetter: 'target-over-actual' };
const CUT: Scheme = { ...DEFAULT_SCHEME, rounding: 'truncate' };
const GROWTH = '（本年度借閱冊數－上年度借閱冊數）÷ 上年度借閱冊數 × 100%';
const INDEX = '本年度訓練時數 ÷ 上年度訓練時數 × 100%';
const FALL = '（上年度用水度數－本年度用水度數）÷ 上年度用水度數 × 100%';
const SHARE = '如期審結件數 ÷ 應審結件數 × 100%';
const CODES = '0 代表「尚未規劃」、1 代表「完成規劃」、2 代表「公告實施」。';

const CHINESE: readonly GoldenRow[] = [
  { name: '數值，大幅超前', row: { target: '8,000 人', actual: '92,885 人' } },
  { name: '數值，超越', row: { target: '60 次以上', actual: '84 次' } },
  { name: '數值，符合', row: { target: '4 國', actual: '4 國' } },
  { name: '數值，未達', row: { target: '1,200 株', actual: '1,080 株' } },
  { name: '數值，約略', row: { target: '2,000 人', actual: '約 2,300 人' } },
  { name: '數值，達成率捨去', row: { target: '600,000 件', actual: '603,349 件' }, scheme: CUT },
  {
    name: '比率，列明分子分母',
    row: { standard: SHARE, target: '80%', narrative: '應審結件數 11 件，如期審結件數 9 件。' },
  },
  {
    name: '比率，未達',
    row: { standard: SHARE, target: '90%', narrative: '應審結件數 20 件，如期審結件數 17 件。' },
  },
  {
    name: '成長率，列明兩年',
    row: { standard: GROWTH, target: '2%', narrative: '99 年借閱冊數 89 冊，100 年借閱冊數 158 冊。' },
  },
  {
    name: '成長率，衰退',
    row: { standard: GROWTH, target: '2%', narrative: '99 年借閱冊數 200 冊，100 年借閱冊數 190 冊。' },
  },
  {
    name: '指數',
    row: {
      standard: INDEX,
      target: '105%',
      narrative: '99 年訓練時數 11,250 小時，100 年訓練時數 12,600 小時。',
    },
  },
  {
    name: '降低',
    row: {
      indicator: '用水降低率',
      standard: FALL,
      target: '10%',
      narrative: '99 年用水度數 8,400 度，100 年用水度數 7,728 度。',
    },
  },
  { name: '等級', row: { standard: CODES, target: 2, actual: 2 } },
  { name: '等級，未達', row: { standard: CODES, target: 2, actual: 1 } },
  { name: '期程，提前', row: { target: '100年12月31日前完成', actual: '100年11月30日完成' } },
  { name: '期程，如期', row: { target: '100年12月31日前完成', actual: '100年12月31日完成' } },
  { name: '期程，逾期', row: { target: '100年11月30日前完成', actual: '100年12月15日完成' } },
  { name: '進度', row: { indicator: '工程進度', target: '75%', actual: '72%' } },
  { name: '範圍內', row: { target: '介於 2% 至 4%', actual: '3.2%' } },
  { name: '範圍外', row: { target: '介於 2% 至 4%', actual: '5.1%' } },
  { name: '愈低愈好，符合', row: { target: '15 件以下', actual: '11 件' } },
  { name: '愈低愈好，未達', row: { target: '15 件以下', actual: '18 件' } },
  { name: '愈低愈好，依設定計算達成率', row: { target: '15 件以下', actual: '12 件' }, scheme: CEILING },
  { name: '兩項條件，皆符合', row: { target: '達60次以上，並獲3國以上回應', actual: '84次，並獲4國回應' } },
  { name: '兩項條件，其一未符', row: { target: '達60次以上，並獲3國以上回應', actual: '84次，並獲2國回應' } },
  { name: '兩項條件，其一未載', row: { target: '達60次以上，並獲3國以上回應', actual: '84次' } },
  { name: '無實際值', row: { target: '100 件' } },
  { name: '無目標值', row: { actual: '100 件' } },
  { name: '目標無法量化', row: { target: '提升服務品質', actual: '100 件' } },
  { name: '等級誤填百分比', row: { standard: CODES, target: 2, actual: '100%' } },
];

const ENGLISH: readonly GoldenRow[] = [
  { name: 'value, greatly exceeded', row: { target: '8,000 visits', actual: '92,885 visits' } },
  { name: 'value, exceeded', row: { target: 'at least 60 workshops', actual: '84 workshops' } },
  { name: 'value, met', row: { target: '4 countries', actual: '4 countries' } },
  { name: 'value, not met', row: { target: '1,200 trees', actual: '1,080 trees' } },
  { name: 'value, not met by one', row: { target: '100 permits', actual: '99 permits' } },
  {
    name: 'ratio, with both figures',
    row: {
      standard: 'Permits decided in time ÷ permits decided × 100%',
      target: '90%',
      narrative: 'Of 1,248 permits decided, 1,173 permits were decided in time.',
    },
  },
  {
    name: 'growth, with both years',
    row: {
      standard: '(Loans this year − loans last year) ÷ loans last year × 100%',
      target: '5%',
      narrative: 'Loans rose from 48,200 in 2023 to 51,574 in 2024.',
    },
  },
  {
    name: 'index',
    row: {
      standard: 'Training hours this year ÷ training hours last year × 100%',
      target: '105%',
      narrative: 'Staff completed 12,600 hours of training in 2024, against 11,250 hours in 2023.',
    },
  },
  {
    name: 'reduction, not met',
    row: {
      indicator: 'Reduction of water use',
      standard: '(Water use last year − water use this year) ÷ water use last year × 100%',
      target: '10%',
      narrative: 'Water use fell from 84,000 m3 in 2023 to 77,280 m3 in 2024.',
    },
  },
  { name: 'level', row: { standard: 'Level: 1 = plan drafted, 2 = plan adopted', target: 2, actual: 2 } },
  { name: 'milestone, early', row: { target: '30 September 2024', actual: 'opened on 12 September 2024' } },
  { name: 'milestone, on time', row: { target: '30 September 2024', actual: 'opened on 30 September 2024' } },
  {
    name: 'milestone, one day late',
    row: { target: '30 September 2024', actual: 'opened on 1 October 2024' },
  },
  { name: 'progress', row: { indicator: 'Progress of works', target: '75%', actual: '72%' } },
  { name: 'inside the range', row: { target: 'between 20 and 30 minutes', actual: '26 minutes' } },
  { name: 'outside the range', row: { target: 'between 20 and 30 minutes', actual: '34 minutes' } },
  { name: 'lower is better, met', row: { target: 'no more than 15 complaints', actual: '11 complaints' } },
  {
    name: 'lower is better, not met',
    row: { target: 'no more than 15 complaints', actual: '18 complaints' },
  },
  {
    name: 'lower is better, with the rate of the scheme',
    row: { target: 'no more than 15 complaints', actual: '12 complaints' },
    scheme: CEILING,
  },
  {
    name: 'two conditions, both met',
    row: { target: 'at least 60 workshops and at least 3 districts', actual: '84 workshops in 4 districts' },
  },
  {
    name: 'two conditions, one failed',
    row: { target: 'at least 60 workshops and at least 3 districts', actual: '84 workshops in 2 districts' },
  },
  { name: 'no result', row: { target: '100 permits' } },
  { name: 'no target', row: { actual: '100 permits' } },
  {
    name: 'a level answered with a percentage',
    row: { standard: 'Level: 1 = drafted, 2 = adopted', target: 2, actual: '100%' },
  },
];

export const GOLDEN_ROWS: Readonly<Record<Language, readonly GoldenRow[]>> = {
  'zh-TW': CHINESE,
  en: ENGLISH,
};

/** The draft of one golden row, under its name. */
export function goldenDraft({ name, row, scheme = DEFAULT_SCHEME }: GoldenRow, language: Language): string {
  const [reading] = fileOf(sheetOf({ rows: [{ actual: '', ...row }], language, scheme }), {
    scheme,
  }).readings;
  if (!reading) throw new Error(`${name} is no indicator.`);
  const pieces = composeDraft(
    reading.assessment,
    { language, scheme },
    defaultHouseStyle(language),
    'concise',
  );
  return `## ${name}\n\n${renderDraft(pieces, language).text}\n`;
}
