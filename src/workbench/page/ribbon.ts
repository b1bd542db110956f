import type { Language } from './choices';
import { element } from './dom';
import type { AddinManifest, RibbonButton, RibbonGroup } from './manifest';
import { TAB_NAMES } from './words';

/** Draws the tabs, groups and buttons of the manifest. `here` turns its addresses into those of this server. */
export function drawRibbon(
  host: HTMLElement,
  manifest: AddinManifest,
  language: Language,
  here: (address: string) => string,
  click: (button: RibbonButton) => Promise<void>,
): void {
  const strip = element('div', { class: 'ribbon-tabs', role: 'tablist' });
  const panels = manifest.tabs.map((tab) => {
    const groups = tab.groups.map((group) => drawGroup(group, here, click));
    return element('div', { class: 'ribbon-panel', role: 'tabpanel', id: `panel-${tab.id}` }, ...groups);
  });
  const tabs = manifest.tabs.map((tab) => {
    const name = tab.label ?? TAB_NAMES[language][tab.id] ?? tab.id;
    return element('button', { role: 'tab', type: 'button', 'aria-controls': `panel-${tab.id}` }, name);
  });
  const choose = (chosen: number): void => {
    tabs.forEach((tab, index) => tab.setAttribute('aria-selected', String(index === chosen)));
    panels.forEach((panel, index) => panel.toggleAttribute('hidden', index !== chosen));
  };
  tabs.forEach((tab, index) => tab.addEventListener('click', () => choose(index)));
  choose(0);
  strip.append(...tabs);
  host.replaceChildren(strip, ...panels);
}

function drawGroup(
  group: RibbonGroup,
  here: (address: string) => string,
  click: (button: RibbonButton) => Promise<void>,
): HTMLElement {
  const buttons = group.buttons.map((button) => drawButton(button, here, click));
  const label = element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label);
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
    element('div', { class: 'ribbon-buttons' }, ...buttons),
    label,
  );
}

function drawButton(
  button: RibbonButton,
  here: (address: string) => string,
  click: (button: RibbonButton) => Promise<void>,
): HTMLElement {
  const tipId = `tip-${button.id}`;
  const drawn = element(
    'button',
    { class: 'ribbon-button', type: 'button', 'data-control': button.id, 'aria-describedby': tipId },
    element('img', { src: here(button.icon), width: '32', height: '32', alt: '' }),
    element('span', { class: 'ribbon-label' }, button.label),
  );
  drawn.addEventListener('click', () => {
    drawn.setAttribute('aria-busy', 'true');
    void click(button).finally(() => drawn.removeAttribute('aria-busy'));
  });
  const tip = element(
    'div',
    { class: 'supertip', role: 'tooltip', id: tipId },
    element('strong', {}, button.tip.title),
    element('span', {}, button.tip.description),
  );
  return element('div', { class: 'ribbon-control' }, drawn, tip);
}
