import { testRule } from '../bed/testRule';

const told = (progress: string) => ({ target: '100 件', narrative: `二、辦理情形：${progress}` });

testRule('sum-mismatch', {
  valid: [
    { name: 'parts that make up the total', rows: [told('北區 5 場、南區 6 場，合計 11 場。')] },
    { name: 'complements', rows: [told('稽核案件計 11 件，無缺失 9 件，缺失 2 件。')] },
    { name: 'a part named as such', rows: [told('共召開 6 次會議(含 3 次會前會、1 次現勘)。')] },
    { name: 'some examples of many', rows: [told('共辦理 30 場(北區 5 場、南區 6 場等)。')] },
    { name: 'hours that are multiplied', rows: [told('甲類各 4 個小時、乙類各 2 個小時，合計 12 個小時。')] },
    { name: 'a total of another thing', rows: [told('北區 5 場、南區 6 場，共計 1,200 人次參加。')] },
    { name: 'each with a total of its own', rows: [told('甲類共 3 件、乙類共 4 件、丙類共 5 件。')] },
    {
      name: 'a total over more than the list',
      rows: [told('申請 3 件，北區 5 件、南區 6 件，合計 14 件。')],
    },
    { name: 'the rest of a total', rows: [told('列管案件共 20 件，其中 12 件已結案，其餘 8 件持續辦理。')] },
    {
      name: 'the rest of a total of which a part is told apart',
      rows: [told('列管案件共 20 件，其中 12 件已結案(含提前結案 3 件)，其餘 8 件持續辦理。')],
    },
    {
      name: 'the rest of a total of which others were withdrawn',
      rows: [told('列管案件共 20 件，其中 12 件已結案、2 件撤案，其餘 6 件持續辦理。')],
    },
    {
      name: 'the rest of a total, and what is left of that',
      rows: [told('列管案件共 20 件，其中 12 件已結案，其餘 5 件年底前結案，餘列入明年。')],
    },
    {
      name: 'the rest of another thing',
      rows: [told('列管案件共 20 件，其中 12 件已結案，其餘 5 家廠商協調中。')],
    },
    {
      name: 'the rest of a total, in English',
      language: 'en',
      rows: [
        {
          target: '20 bridges',
          narrative:
            'We repaired 12 of the 20 bridges on the list. The remaining eight are under design. Of our 300 staff, 40 took part.',
        },
      ],
    },
    { name: 'rounded parts', rows: [told('甲占 33.3%、乙占 33.3%、丙占 33.3%，合計 100%。')] },
    { name: 'approximate parts', rows: [told('北區 2,100餘人、南區 1,000 人，合計 3,150 人。')] },
    {
      name: 'a difference that is right',
      rows: [told('廢料 23,163 公噸，較去年 26,439 公噸，減少 3,276 公噸。')],
    },
    {
      name: 'a difference in mixed numerals',
      rows: [told('決算 12億4,045萬元，較預算數 9億100萬元增加 3億3,945萬元。')],
    },
    {
      name: 'a difference with the whole, not with the part beside it',
      rows: [told('受理 120 件，其中網路 30 件，較上年度 100 件增加 20 件。')],
    },
    {
      name: 'a difference of percentages',
      rows: [told('普及率 25.03%，較去年 21.52% 增加 3.51 個百分點。')],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '10 workshops',
          narrative: 'The office held a total of 11 workshops (5 in spring and 6 in autumn).',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'a total before which its parts stand',
      rows: [told('北區 5 場、南區 6 場，合計 12 場。')],
      findings: [{ quote: '12 場', message: 'total', arithmetic: '5 + 6 = 11 ≠ 12' }],
    },
    {
      name: 'a total before its parts',
      rows: [told('共計 201 人(男 120 人、女 80 人)。')],
      findings: [{ quote: '201 人', message: 'total', arithmetic: '120 + 80 = 200 ≠ 201' }],
    },
    {
      name: 'complements that leave something over',
      rows: [told('稽核案件計 11 件，無缺失 8 件，缺失 2 件。')],
      findings: [{ quote: '11 件', message: 'total' }],
    },
    {
      name: 'a difference',
      rows: [told('受理 130 件，較上年度 100 件增加 20 件。')],
      findings: [{ quote: '20 件', message: 'difference', arithmetic: '130 − 100 = 30' }],
    },
    {
      name: 'a change',
      rows: [told('由 99 年 100 件增加至 130 件，增加 40 件。')],
      findings: [{ quote: '40 件', message: 'difference' }],
    },
    {
      name: 'what is left of a whole',
      rows: [told('總採購量為 1,000 劑，已接種 700 劑，目前尚餘 250 劑。')],
      findings: [{ quote: '1,000 劑', message: 'total', arithmetic: '700 + 250 = 950 ≠ 1,000' }],
    },
    {
      name: 'full-width figures',
      rows: [told('甲類３件、乙類４件，共計８件。')],
      findings: [{ quote: '８件', message: 'total' }],
    },
    {
      name: 'the rest of a total',
      rows: [told('列管案件共 20 件，其中 12 件已結案，其餘 6 件持續辦理。')],
      findings: [{ quote: '20 件', message: 'total', arithmetic: '12 + 6 = 18 ≠ 20' }],
    },
    {
      name: 'the rest of a total, in English',
      language: 'en',
      rows: [
        {
          target: '20 bridges',
          narrative:
            'We repaired 12 of the 20 bridges on the list. The remaining six bridges are under design.',
        },
      ],
      findings: [{ quote: '20 bridges', message: 'total', arithmetic: '12 + 6 = 18 ≠ 20' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '10 workshops',
          narrative: 'The office held a total of 12 workshops (5 in spring and 6 in autumn).',
        },
      ],
      findings: [{ quote: '12 workshops', message: 'total' }],
    },
  ],
});
