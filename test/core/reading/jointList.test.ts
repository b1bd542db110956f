import { readRow } from '../report/bed/report';

const LIST = '第一劑及第二劑之接種率分別為92.5%及81.3%';

describe('figures of joined things', () => {
  it.each([
    ['第二劑接種率', '第一劑及第二劑分別為90%及80%', LIST, '80', '81.3'],
    ['第一劑接種率', '第一劑及第二劑分別為90%及80%', LIST, '90', '92.5'],
    ['M2年增率', 'M1B及M2分別為3%及5%', 'M1B及M2年增率分別為3.4%及5.2%', '5', '5.2'],
    ['訪視場次', '訪視與講習各為20場及30場', '訪視與講習各為22場及36場', '20', '22'],
  ])('%s', async (name, target, actual, wanted, reached) => {
    const read = await readRow({ name, target, actual });
    expect(read.target?.value.value.toString()).toBe(wanted);
    expect(read.actual?.quantity.value.toString()).toBe(reached);
  });

  it('of the plan are no result', async () => {
    const read = await readRow({
      name: '第二劑接種率',
      target: '80%',
      told: '第一劑及第二劑目標分別為90%及80%。',
    });
    expect(read.actual).toBeNull();
  });
});
