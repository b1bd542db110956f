import { readRow } from './bed/report';

const unitOfRow = async (name: string, unit = ''): Promise<string | undefined> =>
  (await readRow({ name, unit, target: 80, actual: 82 })).target?.value.unit.text;

describe('the unit of figures that bear none', () => {
  it.each([
    ['教師研習人次', '', '人次'],
    ['論文發表篇數 Papers published', '', '篇'],
    ['輔導家數', '', '家'],
    ['平均審查天數 Average review days', '', '日'],
    ['Average days overdue at closure', '', 'days'],
    ['展場巡查 venue inspections (次數 no.)', '', '次'],
    ['推廣收入 Extension income(萬元 NT$10K)', '', '萬元'],
    ['服務滿意度(滿分100分)', '', '分'],
    ['系統穩定指數', '', ''],
    ['每十萬人口火災發生率', '比率', ''],
    ['Missed calls per 1,000 customers', 'Rate', ''],
    ['Calls answered', 'Rate', '%'],
    ['Residual waste', 'kg', 'kg'],
    ['Visitors', 'No.', ''],
  ])('%s (%s) is %s', async (name, column, unit) => {
    expect(await unitOfRow(name, column)).toBe(unit);
  });
});
