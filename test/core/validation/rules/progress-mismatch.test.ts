import { testRule } from '../bed/testRule';

const told = (progress: string) => ({ target: '100%', narrative: `二、辦理情形：${progress}` });

testRule('progress-mismatch', {
  valid: [
    { name: 'a lead that is right', rows: [told('預定進度 61.2%，實際進度 64.5%，超前 3.3 個百分點。')] },
    { name: 'a lag that is right', rows: [told('預定累計進度 70%、實際累計進度 68.25%，進度落後 1.75%。')] },
    { name: 'a lead in whole points', rows: [told('預定進度 61.2%，實際進度 64.5%，進度超前 3%。')] },
    { name: 'a lead relative to the plan', rows: [told('預定進度 50%，實際進度 55%，進度超前 10%。')] },
    {
      name: 'progress of the year, and a cumulative lag',
      rows: [told('預定進度 100%，實際進度 95%，累計落後 12%。')],
    },
    { name: 'progress of two months', rows: [told('上月預定進度 30%，本月實際進度 45%，超前 5%。')] },
    { name: 'progress of two dates', rows: [told('9月底預定進度 30%，12月底實際進度 45%，超前 5%。')] },
    { name: 'a plan that was revised', rows: [told('預定進度 30% 修正為 35%，實際進度 36%，超前 1%。')] },
    {
      name: 'a lag that was made good',
      rows: [told('預定進度 30%，實際進度 28%，較上月落後 5 個百分點縮小。')],
    },
    { name: 'about so much', rows: [told('預定進度 61.2%，實際進度 64.5%，超前約 5%。')] },
    { name: 'no planned progress', rows: [told('實際進度 64.5%，進度超前 3.3%。')] },
    { name: 'no actual progress', rows: [told('較預定進度 61.2% 超前 3.3 個百分點。')] },
    {
      name: 'the progress of another sentence',
      rows: [told('主體工程預定進度 80%，實際進度 81%。景觀工程進度超前 5%。')],
    },
    {
      name: 'two works in one sentence, whose planned progress is told together',
      rows: [told('兩標預定進度 80%、預定進度 60%，實際進度 85%，超前 25%。')],
    },
    {
      name: 'two works, each with its own',
      rows: [told('甲標預定進度 80%，實際進度 85%，超前 5%，乙標預定進度 60%，實際進度 55%，落後 5%。')],
    },
    {
      name: 'a target that was passed',
      rows: [told('預定完成率 80%，實際完成率 85%，大幅超前全國平均 12%。')],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '100%',
          narrative: 'Planned progress was 70%, actual progress 73.5%, 3.5 percentage points ahead of plan.',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'another distance',
      rows: [told('預定進度 61.2%，實際進度 64.5%，進度超前 4.1%。')],
      findings: [{ quote: '4.1%', message: 'distance', arithmetic: '64.5% − 61.2% = 3.3%' }],
    },
    {
      name: 'ahead where the work is behind',
      rows: [told('截至年底預定進度 64.5%，實際進度 61.2%，超前 3.3 個百分點。')],
      findings: [{ quote: '3.3 個百分點', message: 'called-ahead', says: '落後' }],
    },
    {
      name: 'behind where the work is ahead',
      rows: [told('實際進度 64.5%，較預定進度 61.2% 落後 3.3 個百分點。')],
      findings: [{ quote: '3.3 個百分點', message: 'called-behind' }],
    },
    {
      name: 'in the actual cell',
      rows: [{ target: '預定進度 61.2%', actual: '預定進度６１．２％，實際進度６４．５％，超前２．３％' }],
      findings: [{ quote: '２．３％', message: 'distance' }],
    },
    {
      name: 'the second of two works',
      rows: [told('甲標預定進度 80%，實際進度 85%，超前 5%；乙標預定進度 60%，實際進度 55%，落後 15%。')],
      findings: [{ quote: '15%', message: 'distance', arithmetic: '55% − 60%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '100%',
          narrative:
            'Planned progress was 73.5%, actual progress 70%, 3.5 percentage points ahead of schedule.',
        },
      ],
      findings: [{ quote: '3.5 percentage points', message: 'called-ahead' }],
    },
  ],
});
