import { readRow } from './bed/report';

describe('a name that ends on a sign', () => {
  const told = 'Of all 40 permits A) 12 were held; some A) 20%, other A) 30%.';

  it.each(['培訓 A)', 'Rate of A)', '案件數 [a', '檢驗 c++', '比率 B*', '人數 \\'])(
    '%s is read',
    async (name) => {
      const indicator = await readRow({ name, target: '90%', told });
      expect(indicator.name).toBe(name);
    },
  );
});
