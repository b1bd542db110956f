import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('status-overclaims', {
  valid: [
    {
      name: 'progress, a part of the year, and a choice that nobody made',
      rows: ['進度達成', '達成半年進度', '達成/未達成'].map((status) => ({
        target: '100 件',
        actual: '92 件',
        status,
      })),
    },
    {
      name: 'a green light from 90 on, as the legend says',
      title: '100年度施政績效報告（綠燈：達成率90%以上；黃燈：70%以上未達90%；紅燈：未達70%）',
      rows: [{ target: '100 件', actual: '92 件', status: '綠燈' }],
    },
    {
      name: 'a yellow light, whatever it is held against',
      title: '100年度施政績效報告（綠燈：達成率90%以上；黃燈：70%以上未達90%；紅燈：未達70%）',
      rows: [{ target: '100 件', actual: '75 件', status: '黃燈' }],
    },
    {
      name: 'a light of a legend that says first when',
      title: '101年度評核（達成率95%以上為綠燈；80%以上未滿95%為黃燈；未滿80%為紅燈）',
      rows: [{ target: '200 件', actual: '196 件', status: '綠燈' }],
    },
    {
      name: 'met called met',
      rows: [{ target: '22 縣市', narrative: narrative('22 縣市', '22 縣市，達成率 100%，符合年度目標值') }],
    },
    {
      name: 'exceeded called exceeded',
      rows: [
        { target: '100 場', narrative: narrative('100 場', '157 場，達成率 157%，符合並超越年度目標值') },
      ],
    },
    { name: 'missed called missed', rows: [{ target: '100 場', actual: '90 場', status: '未達目標' }] },
    {
      name: 'a rate that is only rounded to 100%',
      rows: [
        {
          target: '1,000 件',
          narrative: narrative('1,000 件', '1,004 件，達成率 100%，符合並超越年度目標值'),
        },
      ],
    },
    {
      name: 'a rate held at 100% by the scheme',
      scheme: { ...DEFAULT_SCHEME, cap: 100 },
      rows: [{ target: '60 次', narrative: narrative('60 次', '84 次，達成率 100%，符合並超越年度目標值') }],
    },
    {
      name: 'a figure that is more than a bound',
      rows: [{ target: '至少六次', narrative: '達標。我們舉辦了超過六次會面。' }],
    },
    {
      name: 'lower is better, and lower it is',
      rows: [{ target: '10%以下', actual: '8.5%', status: '超越目標' }],
    },
    {
      name: 'days, of which fewer are better though nobody says so',
      rows: [{ target: '30 天', actual: '25 天', status: '達成目標' }],
    },
    {
      name: 'different units, which prove nothing',
      rows: [{ target: '600 件', narrative: narrative('600 件', '590 人，符合年度目標值') }],
    },
    {
      name: 'the target of another year, in free prose',
      language: 'en',
      rows: [
        {
          target: 'no more than 15%',
          narrative: 'Waiting longer were 38% of patients; the 15% target was last met in 2013.',
        },
      ],
    },
    {
      name: 'a hope',
      rows: [{ target: '100 場', narrative: narrative('100 場', '90 場，將持續努力以達成年度目標') }],
    },
    { name: 'an approximate result', rows: [{ target: '100 場', actual: '近百場', status: '達成' }] },
    {
      name: 'a line that the table draws itself',
      rows: [
        { target: '100 場', narrative: narrative('100 場', '130 場，符合並超越年度目標值') },
        { target: '100 場', narrative: narrative('100 場', '180 場，符合並大幅超前年度目標值') },
      ],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '60 workshops', narrative: 'The office held 84 workshops, which exceeded the target.' },
      ],
    },
    {
      name: 'what is only hoped for',
      rows: [
        { target: '100 件', actual: '90 件', narrative: '辦理 90 件，期能達成年度目標。' },
        { target: '100 件', actual: '90 件', narrative: '辦理 90 件，希望達成年度目標。' },
        { target: '100 permits', actual: '90 permits', narrative: 'The target is expected to be met.' },
      ],
    },
    {
      name: 'where the figure lies, of what is to be small',
      rows: [{ indicator: '客訴件數', target: '50 件', actual: '60 件', status: '超過目標' }],
    },
    {
      name: 'beyond a range of what is wanted',
      rows: [{ indicator: '辦理場次', target: '30至40場', actual: '45場', status: '超越' }],
    },
    {
      name: 'a denial with words between',
      rows: [{ target: '100 場', actual: '90 場', status: '未如預期達標' }],
    },
    {
      name: 'words that answer words',
      rows: [{ target: '建置完成', actual: '已建置完成', status: '達成' }],
    },
  ],
  invalid: [
    {
      name: 'exactly what was to be passed',
      rows: [{ target: '超過95%', actual: '95%', rate: '100%', status: '達成' }],
      findings: [{ quote: '達成', message: 'strict-above' }],
    },
    {
      name: 'exactly what was to be kept below',
      rows: [{ target: '少於5件', actual: '5件', status: '達成' }],
      findings: [{ quote: '達成', message: 'strict-below' }],
    },
    {
      name: 'what was asked not to happen, and did',
      rows: [{ indicator: '工地安全', target: '零職災', actual: '2件', status: '達成' }],
      findings: [{ quote: '達成', message: 'missed' }],
    },
    {
      name: 'what was to be done, and is under way',
      rows: [{ target: '建置完成', actual: '建置中', status: '達成' }],
      findings: [{ quote: '達成', message: 'missed-in-words', says: '建置中' }],
    },
    {
      name: 'further off than either way allows',
      rows: [{ indicator: '庫存誤差率', target: '±2%', actual: '-2.6%', status: '達成' }],
      findings: [{ quote: '達成', message: 'missed' }],
    },
    {
      name: 'all that are said to have done it',
      rows: [{ target: '100 件', actual: '90 件', narrative: '辦理 90 件，均能達成年度目標。' }],
      findings: [{ quote: '達成年度目標' }],
    },
    {
      name: 'a light that the legend gives better rates only',
      title: '100年度施政績效報告（綠燈：達成率90%以上；黃燈：70%以上未達90%；紅燈：未達70%）',
      rows: [{ target: '100 件', actual: '85 件', status: '綠燈' }],
      findings: [{ quote: '綠燈', message: 'light', says: '達成率為 85.00%' }],
    },
    {
      name: 'all of them, called exceeded',
      rows: [
        {
          target: '22 縣市',
          narrative: narrative('22 縣市', '22 縣市，達成率 100%，第 3 季即全數完成，符合並超越年度目標值'),
        },
      ],
      findings: [
        {
          quote: '符合並超越年度目標值',
          message: 'only-met',
          arithmetic: '22 ÷ 22 = 100.00%',
          says: '提前完成',
        },
      ],
    },
    {
      name: 'a phrase that the printed rate does not bear',
      rows: [
        {
          target: '60 次以上',
          narrative: narrative('60 次以上', '60次以上，達成率100%，符合並超越年度目標值', '洽談達84次。'),
        },
      ],
      findings: [
        {
          quote: '符合並超越年度目標值',
          message: 'printed-rate',
          arithmetic: '84 ÷ 60 = 140.00%',
          says: '100%',
        },
      ],
    },
    {
      name: 'missed, called met',
      rows: [{ target: '100 場', narrative: narrative('100 場', '90 場，達成率 90%，符合年度目標值') }],
      findings: [{ quote: '符合年度目標值', message: 'missed', arithmetic: '90 ÷ 100 = 90.00%' }],
    },
    {
      name: 'a figure that is shown rounded up to its target',
      rows: [
        { target: '1,235 家', actual: { value: 1234.5, format: '#,##0', text: '1,235' }, status: '達成' },
        { target: '90 %', actual: { value: 0.8996, format: '0%', text: '90%' }, status: '達成' },
      ],
      findings: [
        { quote: '達成', message: 'missed-as-held', says: '1,234.5，只是顯示成 1,235' },
        { quote: '達成', message: 'missed-as-held', says: '89.96%，只是顯示成 90%', indicator: 2 },
      ],
    },
    {
      name: 'above a ceiling, called met',
      rows: [{ target: '10%以下', actual: '12%', status: '達成' }],
      findings: [{ quote: '達成', message: 'missed', arithmetic: '12% > 10%' }],
    },
    {
      name: 'a little more, called greatly more',
      rows: [{ target: '100 件', actual: '103 件', status: '大幅超越目標' }],
      findings: [{ quote: '大幅超越目標', message: 'not-greatly', says: '200%' }],
    },
    {
      name: 'a further condition that is missed',
      rows: [
        {
          target: '達60次以上，並獲3國以上回應',
          narrative: narrative('60次以上', '84次，並獲2國回應，符合年度目標值'),
        },
      ],
      findings: [{ quote: '符合年度目標值', message: 'condition' }],
    },
    {
      name: 'a rate below 100% and nothing else',
      rows: [{ target: '100 件', rate: '95%', status: '達成' }],
      findings: [{ quote: '達成', message: 'printed-rate' }],
    },
    {
      name: 'full-width figures',
      rows: [{ target: '１００場', actual: '９０場', status: '達標' }],
      findings: [{ quote: '達標', message: 'missed' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '60 workshops', actual: '48 workshops', status: 'Met' }],
      findings: [{ quote: 'Met', message: 'missed', arithmetic: '48 ÷ 60 = 80.00%' }],
    },
  ],
});
