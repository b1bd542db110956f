import { testRule } from '../bed/testRule';

const goals = (...texts: string[]) => texts.map((goal) => ({ goal, target: '100 件' }));

testRule('goal-misnumbered', {
  valid: [
    { name: 'numbers that follow', rows: goals('一、安全', '二、服務', '三、訓練') },
    {
      name: 'one goal over several rows',
      rows: goals('一、安全', '一、安全', '二、服務', '二、 服務', '三、訓練'),
    },
    {
      name: 'one goal with and without a full stop',
      rows: goals('一、安全', '二、服務', '二、服務。', '三、訓練'),
    },
    { name: 'goals without numbers', rows: goals('安全', '服務', '訓練') },
    { name: 'some goals without', rows: goals('一、安全', '服務', '三、訓練') },
    { name: 'an extract', rows: goals('三、安全', '五、服務', '九、訓練') },
    { name: 'a sorted table', rows: goals('一、安全', '三、訓練', '二、服務') },
    { name: 'two levels', rows: goals('1.安全', '1.2 服務', '2.訓練') },
    { name: 'two groups', rows: goals('一、安全', '二、服務', '一、節能', '二、減碳', '三、綠化') },
  ],
  invalid: [
    {
      name: 'a number that is skipped',
      rows: goals('一、安全', '二、服務', '四、訓練', '五、節能'),
      findings: [{ quote: '四、', indicator: 3, message: 'skipped', says: '應為三' }],
    },
    {
      name: 'one number before two goals',
      rows: goals('一、安全', '二、服務', '二、訓練', '三、節能'),
      findings: [{ quote: '二、', indicator: 3, message: 'repeated', says: '二、服務' }],
    },
    {
      name: 'full-width digits',
      rows: goals('１．安全', '１．安全', '２．服務', '５．訓練'),
      findings: [{ quote: '５．', indicator: 4, says: '應為3' }],
    },
    {
      name: 'the first number twice, one right below the other',
      rows: goals('(一)安全', '(一)服務', '(二)訓練'),
      findings: [{ quote: '(一)', indicator: 2, message: 'repeated' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: goals('Goal 1: Safety', 'Goal 2: Service', 'Goal 4: Training'),
      findings: [{ quote: 'Goal 4:', indicator: 3 }],
    },
  ],
});
