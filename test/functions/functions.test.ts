import type { Language } from '../../src/core/language/message';
import { answer } from '../../src/functions/answer';
import type { FunctionId } from '../../src/functions/ids';

function of(id: FunctionId, args: readonly unknown[], language: Language = 'zh-TW') {
  const given = answer(id, args, language);
  return given.kind === 'value' ? given.value : `${given.kind}: ${given.reason}`;
}

describe('ATTAIN.TARGET', () => {
  it.each([
    ['600,000 件以上', 600000],
    ['92%', 0.92],
    ['3萬2,150戶', 32150],
    ['30至40場', 30],
    [5, 5],
  ])('reads %p', (text, figure) => {
    expect(of('TARGET', [text])).toBe(figure);
  });

  it('gives a planned date as the number that Excel keeps for it', () => {
    expect(of('TARGET', ['114年12月底前完成'])).toBe(46022);
  });

  it('says in the language of the user why there is no figure', () => {
    expect(of('TARGET', ['持續辦理'])).toBe('value-error: 「持續辦理」中找不到數字。');
    expect(of('TARGET', ['ongoing'], 'en')).toBe('value-error: No figure is found in “ongoing”.');
    expect(of('TARGET', [null])).toBe('not-available: 目標值是空白的，沒有內容可讀。');
  });
});

describe('ATTAIN.UNIT', () => {
  it.each([
    ['600,000 件以上', '件'],
    ['92%', '%'],
    [92, ''],
  ])('reads the unit of %p', (text, unit) => {
    expect(of('UNIT', [text])).toBe(unit);
  });
});

describe('ATTAIN.RATE', () => {
  it.each([
    ['numbers', [520000, 603349], 603349 / 520000],
    ['texts with units', ['600,000 件', '603,349 件'], 603349 / 600000],
    ['a percentage in words and one in a cell', ['92%', 0.9], 0.9 / 0.92],
    ['where lower is better', [30, 25, 'lower'], 1.2],
    ['where lower is better, said in Chinese', [30, 25, '越低越好'], 1.2],
    ['where higher is better, said as a number', [30, 25, 1], 25 / 30],
  ])('divides %s', (_, args, rate) => {
    expect(of('RATE', args)).toBeCloseTo(rate, 12);
  });

  it.each([
    ['a target of nothing', [0, 25], 'not-available'],
    ['a range', ['5 至 7 日', 6], 'not-available'],
    ['a limit without a direction', ['30 日以內', '25 日'], 'not-available'],
    ['a direction that is none', [30, 25, 'sideways'], 'value-error'],
    ['an actual without a figure', [30, '辦理中'], 'value-error'],
  ])('says why there is no rate for %s', (_, args, kind) => {
    expect(of('RATE', args)).toMatch(new RegExp(`^${kind}: .+。$`));
  });
});

describe('words that answer words', () => {
  it.each([
    ['完成', '已完成', '已達成'],
    ['建置完成', '建置中', '未達成'],
    ['零事故', '無', '已達成'],
  ])('have no rate, and say what they say: %s, %s', (target, actual, said) => {
    for (const given of [of('RATE', [target, actual]), of('CHECK', [target, actual, '100%'])]) {
      expect(given).toMatch(/^not-available: .+文字沒有達成率。$/);
      expect(given).toContain(said);
    }
  });

  it('that answer nothing are not read', () => {
    expect(of('RATE', ['完成', '已完成初稿'])).toMatch(/^value-error: /);
    expect(of('RATE', ['Completed', 'Completed'], 'en')).toMatch(/^not-available: .+ Words have no rate\.$/);
  });
});

describe('a target that is to be passed', () => {
  it.each([
    ['超過95%', '95%'],
    ['> 80%', '80%'],
    ['more than 5,000', '5,000'],
  ])('has a rate of 100 % at %s itself, which is not met', (target, actual) => {
    expect(of('RATE', [target, actual])).toBe(1);
    expect(of('CHECK', [target, actual, '100%'], 'en')).toBe('Agrees');
    expect(of('STATUS', [1, target], 'en')).toBe('Not met');
  });

  it('is met by whatever is more, and is no other where it is left out or no more than a number', () => {
    expect(of('STATUS', ['100.1%', '超過95%'])).toBe('超越');
    expect(of('STATUS', [1, '95%以上'])).toBe('達成');
    expect(of('STATUS', [1, 0.95])).toBe('達成');
    expect(of('STATUS', [1, ''])).toBe('達成');
  });

  it('is drafted with the reason', () => {
    const drafted = of('DRAFT', ['客服接通率', '超過95%', '95%']);
    for (const words of ['100.00%', '正好等於目標值', '未達年度目標值']) expect(drafted).toContain(words);
    expect(of('DRAFT', ['System outages', 'fewer than 3', '3', '', 'lower'])).toContain(
      'exactly the target, which was to be kept below',
    );
  });
});

describe('ATTAIN.STATUS', () => {
  it.each([
    [0.999, '未達'],
    [1, '達成'],
    ['100.56%', '超越'],
    [2, '大幅超越'],
  ])('words %p', (rate, word) => {
    expect(of('STATUS', [rate])).toBe(word);
  });

  it('words it in English too', () => {
    expect(of('STATUS', [1], 'en')).toBe('Met');
  });

  it('refuses what is no rate', () => {
    expect(of('STATUS', ['30 件'])).toMatch(/^value-error: 達成率須為/);
  });
});

describe('ATTAIN.CHECK', () => {
  it.each([['100.56%'], ['100.55%'], ['101%'], [603349 / 600000]])(
    'agrees with %p: rounded, cut or exact',
    (stated) => {
      expect(of('CHECK', [600000, 603349, stated])).toBe('相符');
    },
  );

  it.each([
    ['rounded from a result that was cut', ['62%', '60.5%', '97.59%']],
    ['target ÷ result, where less is better', ['7日', '7.5日', '93.33%', 'lower']],
    ['2 − result ÷ target', ['7日', '7.5日', '92.86%', 'lower']],
    ['the share of the way from the baseline', [50, 45, '75%', 'higher', 30]],
    ['a factor', [300, 306, '1.02']],
  ])('agrees with %s', (_, args) => {
    expect(of('CHECK', args)).toBe('相符');
  });

  it('does not call wrong what may be held at 100%', () => {
    expect(of('CHECK', ['300家', '342家', '100%'])).toBe('無法認定有誤（依數字為 114.00%）');
    expect(of('CHECK', ['300', '342', '100%'], 'en')).toBe('Not proven wrong (the figures give 114.00%)');
  });

  it('asks which way is better rather than guess it', () => {
    expect(of('CHECK', ['7日', '8日', '114.29%'])).toMatch(/^not-available: /);
  });

  it('says what it should be', () => {
    expect(of('CHECK', [600000, 603349, '116%'], 'en')).toBe('Should be 100.56%');
  });
});

describe('ATTAIN.DRAFT', () => {
  it('drafts in the language of the indicator, whoever asks', () => {
    const draft = of('DRAFT', ['觀光人次', '600,000 人次', '603,349 人次'], 'en');
    expect(draft).toContain('603,349 人次');
    expect(draft).toContain('100.56%');
    expect(of('DRAFT', ['Visitors', 600000, 603349, 'visitors'], 'zh-TW')).toContain('603,349 visitors');
  });

  it('is longer in full', () => {
    const args = ['觀光人次', '600,000 人次', '603,349 人次', '', ''];
    const [short, full] = [of('DRAFT', args), of('DRAFT', [...args, '完整'])];
    expect(String(full).length).toBeGreaterThan(String(short).length);
  });

  it('refuses a length that is none', () => {
    expect(of('DRAFT', ['Visitors', 1, 2, '', '', 'endless'], 'en')).toMatch(/^value-error: “endless”/);
  });
});
