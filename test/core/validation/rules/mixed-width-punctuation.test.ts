import { testRule } from '../bed/testRule';

const row = (...lines: string[]) => ({ target: '100 件', narrative: lines.join('\n') });

testRule('mixed-width-punctuation', {
  valid: [
    { name: 'full width throughout', rows: [row('一、衡量標準：件數（含複審），全年計算；逾期不計。')] },
    {
      name: 'half width throughout',
      rows: [row('一、衡量標準:件數(含複審)。'), row('二、辦理情形:已辦理(詳附件)。')],
    },
    {
      name: 'numbers, times and Latin words',
      rows: [
        row(
          '二、辦理情形：於 10:30 開會，計 1,061 人，邀請 Dr. Lin, Mr. Wang 與會（詳 https://example.org/a:b?c=(d)）。',
        ),
      ],
    },
    {
      name: 'a formula with letters',
      rows: [
        row('一、衡量標準（公式）：C=(A-B)/B×100%。', '$C=(A-B)/B \\times 100\\%$', '計算（四捨五入）。'),
      ],
    },
    { name: 'a calculation', rows: [row('二、辦理情形：成長率（較上年）為(158-89)/89。')] },
    { name: 'tags and entities', rows: [row('<p style="color: red">二、辦理情形：甲&nbsp;乙；丙。</p>')] },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '5', narrative: 'Progress: five (5), six; done!（辦理）' }],
    },
  ],
  invalid: [
    {
      name: 'half-width brackets among full-width ones',
      rows: [
        row(
          '一、衡量標準：件數（含複審）。',
          '二、辦理情形：已辦理(詳附件)，並簽署備忘錄(MOU)。',
          '四、效益：省時（約二日）、省費（約三成）。',
        ),
      ],
      findings: [{ quote: '(詳附件)', says: '共 2 處' }],
      mended:
        '一、衡量標準：件數（含複審）。\n二、辦理情形：已辦理（詳附件），並簽署備忘錄（MOU）。\n四、效益：省時（約二日）、省費（約三成）。',
    },
    {
      name: 'full-width brackets among half-width ones, in another row',
      rows: [row('(一)年度目標值。', '(二)達成度。'), row('二、辦理情形。核心能力（相對劣勢）。')],
      findings: [{ quote: '（相對劣勢）', indicator: 2, says: '多用半形' }],
      mended: '二、辦理情形。核心能力(相對劣勢)。',
    },
    {
      name: 'commas, colons and semicolons at once',
      rows: [
        row('一、衡量標準：甲，乙；丙。', '二、辦理情形:丁,戊;己，計 1,061 人。', '三、效益：庚，辛；壬。'),
      ],
      findings: [{ quote: ':', says: '共 3 處' }],
      mended: '一、衡量標準：甲，乙；丙。\n二、辦理情形：丁，戊；己，計 1,061 人。\n三、效益：庚，辛；壬。',
    },
    {
      name: 'a pair of two widths, and a mark behind brackets',
      rows: [row('二、辦理情形（甲)：乙。', '三、效益:丙。', '四、檢討(丁):戊。', '五、其他：己（庚）。')],
      findings: [{ quote: '（甲)' }],
      mended: '二、辦理情形（甲）：乙。\n三、效益：丙。\n四、檢討（丁）：戊。\n五、其他：己（庚）。',
    },
    {
      name: 'behind percentages and Latin words',
      rows: [row('二、辦理情形：達 98%,較上年提升，績效良好，並推動 3R,包括減量，再用！成效好！很好!')],
      findings: [{ quote: ',', says: '共 3 處' }],
      mended: '二、辦理情形：達 98%，較上年提升，績效良好，並推動 3R，包括減量，再用！成效好！很好！',
    },
  ],
});
