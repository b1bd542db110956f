import { testRule } from '../bed/testRule';

testRule('target-unreadable', {
  valid: [
    { name: 'a number with its unit', rows: [{ target: '1,200 件' }] },
    { name: 'a number in words', rows: [{ target: '達七次以上' }] },
    { name: 'a date', rows: [{ target: '100年12月底前完成' }] },
    { name: 'a range', rows: [{ target: '２．５～６．５％' }] },
    { name: 'nothing', rows: [{ target: '', narrative: '已辦理。' }] },
    { name: 'an explicit no', rows: [{ target: '不適用' }] },
    { name: 'a placeholder, which is reported as such', rows: [{ target: '待補' }, { target: 'TBD' }] },
    {
      name: 'an error',
      rows: [{ target: { value: '#N/A', format: 'General', text: '#N/A' }, narrative: '已辦理。' }],
    },
    { name: 'English', language: 'en', rows: [{ target: 'at least 60 workshops' }] },
  ],
  invalid: [
    {
      name: 'a good intention',
      rows: [{ target: '提升臨櫃服務品質' }],
      findings: [{ quote: '提升臨櫃服務品質', says: '提升臨櫃服務品質' }],
    },
    {
      name: 'an ordinal that counts nothing',
      rows: [{ target: '完成第 2 期系統' }],
      findings: [{ quote: '完成第 2 期系統' }],
    },
    {
      name: 'markup round the words',
      rows: [{ target: '<p>持續推動</p>' }],
      findings: [{ quote: '持續推動', says: '「持續推動」' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 'Improve the counter service' }],
      findings: [{ quote: 'Improve the counter service' }],
    },
  ],
});
