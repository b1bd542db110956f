import { testRule } from '../bed/testRule';

testRule('planned-progress-missing', {
  valid: [
    {
      name: 'the planned progress beside the actual one',
      rows: [
        { target: '117 年完工', narrative: '截至年底預定進度 61.2%，實際進度 64.5%，超前 3.3 個百分點。' },
      ],
    },
    {
      name: 'the planned progress as the target',
      rows: [{ target: '61.2%', narrative: '實際進度 64.5%，進度超前 3.3 個百分點。' }],
    },
    {
      name: 'the planned progress as a target without a unit',
      rows: [{ target: '預定 95.00', narrative: '實際進度 94.5%，較預計進度落後 0.5 個百分點。' }],
    },
    {
      name: 'the planned progress in other words',
      rows: [{ target: '117 年完工', narrative: '原訂年底達 95%，實際進度 94.5%，進度落後 0.5 個百分點。' }],
    },
    {
      name: 'the planned progress in the standard',
      rows: [
        {
          target: '如期推動',
          standard: '年底預定累計進度 61.2%。',
          narrative: '實際進度 64.5%，進度超前 3.3 個百分點。',
        },
      ],
    },
    {
      name: 'progress without a comparison',
      rows: [{ target: '117 年完工', narrative: '實際進度 64.5%。' }],
    },
    {
      name: 'a comparison with others',
      rows: [{ target: '5,000 戶', narrative: '全年完成 5,250 戶，用戶成長率超前全國 3.3 個百分點。' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: 'Open by 2028',
          narrative:
            'Planned progress was 61%, actual progress 64%, ahead of schedule by 3 percentage points.',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'a lead alone',
      rows: [{ target: '117 年完工', narrative: '截至年底施工進度達 64.5%，進度超前 3.3%。' }],
      findings: [{ quote: '3.3%', says: '補上預定進度' }],
    },
    {
      name: 'a lag behind a plan that is only named',
      rows: [{ target: '117 年完工', narrative: '實際進度 94.5%，較預計進度落後 0.4 個百分點。' }],
      findings: [{ quote: '0.4 個百分點' }],
    },
    {
      name: 'a lag in the actual cell',
      rows: [{ target: '117 年完工', actual: '工程進度 64.5%，落後２．５％', narrative: '主體結構施工中。' }],
      findings: [{ quote: '２．５％' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: 'Open by 2028', narrative: 'Progress is 64%, ahead of schedule by 3 percentage points.' },
      ],
      findings: [{ quote: '3 percentage points' }],
    },
  ],
});
