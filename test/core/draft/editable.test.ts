import { editableText, editedText } from '../../../src/core/draft/editable';

const PUBLISHED =
  '<p>一、衡量標準：<b>600,000 件</b>。</p> <p>二、辦理情形：累計 603,349 人&nbsp;次。</p>\n<ol style="x"> <li>第１項</li></ol>';
const SHOWN = '一、衡量標準：600,000 件。\n二、辦理情形：累計 603,349 人 次。\n第１項';

describe('a text as a person edits it', () => {
  it.each([
    ['has no tags, a line for each paragraph, and the widths of its author', PUBLISHED, SHOWN],
    [
      'is the cell itself where that has no tags',
      ' 甲：  １００ < 200 件\n\n乙 ',
      ' 甲：  １００ < 200 件\n\n乙 ',
    ],
    ['keeps the spaces within a line', '<p>三、達成度：    (一)2%</p>', '三、達成度：    (一)2%'],
    ['is empty where there are only tags', '<p> </p>', ''],
  ])('%s', (_what, raw, shown) => {
    expect(editableText(raw)).toBe(shown);
  });
});

describe('a text after it was edited', () => {
  it.each<[what: string, edit: (shown: string) => string, raw: (raw: string) => string]>([
    ['is what it was where nothing was typed', (shown) => shown, (raw) => raw],
    [
      'has another figure in the place of the one that was typed over',
      (shown) => shown.replace('603,349 人', '610,000 件'),
      (raw) => raw.replace('603,349 人', '610,000 件'),
    ],
    [
      'goes on within the paragraph that was added to',
      (shown) => shown.replace('600,000 件。', '600,000 件。另計。'),
      (raw) => raw.replace('</b>。', '</b>。另計。'),
    ],
    [
      'begins within the paragraph whose beginning was typed',
      (shown) => shown.replace('二、', '（二）'),
      (raw) => raw.replace('<p>二、', '<p>（二）'),
    ],
    ['goes on before its last tags', (shown) => `${shown}。`, (raw) => raw.replace('第１項', '第１項。')],
    ['may begin anew', (shown) => `本年度${shown}`, (raw) => raw.replace('<p>一', '<p>本年度一')],
    [
      'loses the tags between two paragraphs that were joined',
      (shown) => shown.replace('。\n二、', '。二、'),
      (raw) => raw.replace('。</p> <p>二、', '。二、'),
    ],
    [
      'has the lines that were added',
      (shown) => shown.replace('第１項', '第１項\n第２項'),
      (raw) => raw.replace('第１項', '第１項\n第２項'),
    ],
  ])('%s', (_what, edit, raw) => {
    const edited = edit(SHOWN);
    const after = editedText(PUBLISHED, edited, 'zh-TW');
    expect(after).toBe(raw(PUBLISHED));
    expect(editableText(after)).toBe(edited);
  });

  it('is what was typed where the cell has no tags', () => {
    expect(editedText('達成率 95%。', '達成率 80%。\n', 'zh-TW')).toBe('達成率 80%。\n');
  });

  it('is empty text within its tags where all was deleted', () => {
    expect(editableText(editedText(PUBLISHED, '', 'zh-TW'))).toBe('');
  });
});
