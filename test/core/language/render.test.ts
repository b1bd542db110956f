import '../../../src/core/layout/wording';
import { en as cli } from '../../../src/core/language/en/cli';
import { message } from '../../../src/core/language/message';
import { render } from '../../../src/core/language/render';
import { zhTW as cliZh } from '../../../src/core/language/zh-TW/cli';
import { addWordings, isMessageId, wordingOf } from '../../../src/core/language/wordings';

const QUOTE = 'gap.actual-error';
const around = (language: 'en' | 'zh-TW'): readonly string[] => {
  const wording = wordingOf(QUOTE, language);
  return (typeof wording === 'string' ? wording : wording.other).split('{quote}');
};

describe('wording a message', () => {
  it.each(['en', 'zh-TW'] as const)('fills its slots in %s', (language) => {
    expect(render(message(QUOTE, { quote: '#REF!' }), language)).toBe(around(language).join('#REF!'));
  });

  it('words a message within a message in the same language', () => {
    const worded = message('reading.column', { column: 'C', role: message('role.target') });
    expect(render(worded, 'zh-TW')).toContain(render(message('role.target'), 'zh-TW'));
    expect(render(worded, 'en')).toContain(render(message('role.target'), 'en'));
  });

  it('groups the digits of numbers', () => {
    expect(render(message(QUOTE, { quote: 600000 }), 'zh-TW')).toBe(around('zh-TW').join('600,000'));
  });

  it('leaves a slot that nobody filled in sight', () => {
    expect(render(message(QUOTE), 'en')).toBe(around('en').join('{quote}'));
  });

  it('takes a text for what it is, whatever it holds', () => {
    expect(render(message(QUOTE, { quote: '{quote}$&' }), 'en')).toBe(around('en').join('{quote}$&'));
  });

  it('chooses the plural form by the count, and adds the words of an area that comes later', () => {
    const one = message('cli.table.counts', { count: 1, statuses: 'met' });
    addWordings({ en: cli, 'zh-TW': cliZh });
    const two = { ...one, slots: { count: 2, statuses: 'met' } };
    expect(render(one, 'en')).toContain('1 indicator:');
    expect(render(two, 'en')).toContain('2 indicators:');
    expect(render(one, 'zh-TW')).toBe(render(two, 'zh-TW').replace('2', '1'));
  });
});

describe('the name of a message', () => {
  it('is known once its words are', () => {
    expect(isMessageId(QUOTE)).toBe(true);
    expect(isMessageId('toString')).toBe(false);
    expect(isMessageId(3)).toBe(false);
  });
});
