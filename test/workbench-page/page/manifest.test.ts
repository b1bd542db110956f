/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../src/workbench/page/manifest';

const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;

test.each([
  ['zh-TW', '達成 Attain', '計算達成率'],
  ['en-US', 'Attain', 'Compute achievement'],
  ['fr-FR', 'Attain', 'Compute achievement'],
])('in %s the add-in is %s and its first button %s', (language, name, label) => {
  const manifest = readManifest(root, language);
  expect(manifest.name).toBe(name);
  expect(manifest.tabs.map((tab) => [tab.id, tab.label])).toEqual([['TabData', null]]);
  expect(manifest.tabs[0]?.groups[0]?.buttons[0]?.label).toBe(label);
});

test('every button of ribbon and cell menu has an icon, a tip and something to do', () => {
  const { tabs, cellMenus } = readManifest(root, 'zh-TW');
  const buttons = [
    ...tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons)),
    ...cellMenus.flatMap((menu) => menu.items),
  ];
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) {
    expect(button.icon).toMatch(/^https:.*32\.png$/);
    expect(button.tip.description).not.toBe('');
    const { action } = button;
    expect(action.kind === 'pane' ? action.source : action.functionName).not.toBe('');
  }
});

test.each([
  ['zh-TW', '達成', '計算達成率', 'functions.zh-TW.json'],
  ['en-US', 'Attain', 'Compute achievement', 'functions.en-US.json'],
])(
  'in %s the menu of a cell is called %s, and the functions have their own words',
  (language, menu, item, file) => {
    const { cellMenus, functions, runtime, shortcuts } = readManifest(root, language);
    expect(cellMenus.map(({ label, items }) => [label, items[0]?.label])).toEqual([[menu, item]]);
    expect(functions).toEqual({ namespace: 'ATTAIN', metadata: `https://localhost:3000/${file}` });
    expect(runtime).toBe('https://localhost:3000/taskpane.html');
    expect(shortcuts).toBe('https://localhost:3000/shortcuts.json');
  },
);
