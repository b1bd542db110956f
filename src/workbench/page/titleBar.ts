import type { Language, Theme } from './choices';
import { LANGUAGES, THEMES } from './choices';
import { element } from './dom';
import type { Words } from './words';

export interface TitleBarActions {
  open(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  sample(name: string): void;
  empty(): void;
  language(language: Language): void;
  theme(theme: Theme): void;
}

export interface TitleBarState {
  readonly words: Words;
  readonly documentName: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly samples: readonly string[];
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-TW': '中文（臺灣）', en: 'English' };

/** Draws the bar at the top: file, undo, samples, language and theme. */
export function drawTitleBar(host: HTMLElement, state: TitleBarState, actions: TitleBarActions): void {
  const { words } = state;
  const file = element('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: '' });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen) actions.open(chosen);
    file.value = '';
  });
  const sample = choice(
    words.samples,
    [
      { value: '', label: words.samples, chosen: true },
      { value: 'none', label: words.emptyWorkbook, chosen: false },
      ...state.samples.map((name) => ({ value: name, label: name, chosen: false })),
    ],
    (value) => {
      if (value === 'none') actions.empty();
      else if (value !== '') actions.sample(value);
    },
  );
  const language = choice(
    words.language,
    LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], chosen: value === state.language })),
    (value) => actions.language(value),
  );
  const theme = choice(
    words.theme,
    THEMES.map((value) => ({ value, label: words[value], chosen: value === state.theme })),
    (value) => actions.theme(value),
  );
  host.replaceChildren(
    element(
      'div',
      { class: 'bar-start' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }, 'X'),
      button('open', words.open, () => file.click()),
      button('save', words.save, () => actions.save()),
      button('undo', '↶', () => actions.undo(), words.undo),
      button('redo', '↷', () => actions.redo(), words.redo),
      file,
    ),
    element('h1', {}, state.documentName, element('span', { class: 'product' }, words.product)),
    element('div', { class: 'bar-end' }, sample, language, theme),
  );
}

function button(name: string, text: string, act: () => void, label?: string): HTMLElement {
  const made = element('button', { type: 'button', 'data-action': name, class: 'bar-button' }, text);
  if (label !== undefined) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', act);
  return made;
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly chosen: boolean;
}

function choice<Value extends string>(
  label: string,
  options: readonly Option<Value>[],
  chosen: (value: Value) => void,
): HTMLElement {
  const made = element('select', { 'aria-label': label, title: label, class: 'bar-choice' });
  for (const option of options)
    made.append(new Option(option.label, option.value, option.chosen, option.chosen));
  made.addEventListener('change', () => {
    const option = options[made.selectedIndex];
    if (option) chosen(option.value);
  });
  return made;
}
