/** @jest-environment jsdom */
import shortcutsFile from '../../../src/commands/shortcuts.json';
import { actionOf, readShortcuts } from '../../../src/workbench/page/shortcuts';

const shortcuts = readShortcuts(shortcutsFile);
const all = { ctrlKey: true, altKey: true, shiftKey: true };

test.each([
  // With Alt, the key of a Mac gives another character: what counts is where it is.
  ['Å', 'KeyA', all, 'pane'],
  ['C', 'KeyC', all, 'compute'],
  ['c', 'KeyC', { ...all, shiftKey: false }, undefined],
  ['Q', 'KeyQ', all, undefined],
])('%s (%s, %j) starts %s', (key, code, modifiers, action) => {
  expect(actionOf(shortcuts, new KeyboardEvent('keydown', { key, code, ...modifiers }))).toBe(action);
});

test('a file that is none is refused', () => {
  expect(() => readShortcuts({ shortcuts: [{ action: 'pane' }] })).toThrow();
});
