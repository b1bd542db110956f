import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { message } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';

/** The tabs of Excel that a manifest may put a group on, as Excel calls them. */
const TABS = {
  TabHome: { en: 'the Home tab', 'zh-TW': '「常用」索引標籤' },
  TabData: { en: 'the Data tab', 'zh-TW': '「資料」索引標籤' },
} as const;

test('who opens the pane outside of Excel is sent to the tab that its group is on', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const id = /<OfficeTab id="(\w+)">/.exec(manifest)?.[1];
  const tab = Object.entries(TABS).find(([name]) => name === id)?.[1];
  for (const language of ['en', 'zh-TW'] as const) {
    expect(render(message('pane.outside-excel'), language)).toContain(tab?.[language]);
  }
});
