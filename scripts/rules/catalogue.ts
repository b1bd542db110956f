import type { Language } from '../../src/core/language/message';
import { message } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import { PAGES } from '../../src/core/validation/rules/pages';
import { RULES } from '../../src/core/validation/rules';
import type { Rule } from '../../src/core/validation/engine/rule';

interface Words {
  readonly heading: string;
  readonly intro: string;
  readonly what: string;
  readonly silent: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly mend: string;
  readonly off: (name: string) => string;
  readonly fixable: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-TW': {
    heading: '檢核規則',
    intro:
      '每條規則說明它找什麼、什麼時候不提示、為什麼、例子、怎麼改、怎麼關閉。「錯誤」只用於文字或算式能證明的事。',
    what: '找什麼',
    silent: '什麼時候不提示',
    why: '為什麼',
    wrong: '例',
    right: '改成',
    mend: '怎麼改',
    off: (name) => `關閉：在「檢核」頁該規則的選單選「關閉」，或在命令列加上 \`--rule ${name}=off\`。`,
    fixable: '可一鍵修正',
  },
  en: {
    heading: 'Rules',
    intro:
      'Each rule says what it finds, where it says nothing, why, an example, how to mend it and how to switch it off. “Error” is kept for what the text or the arithmetic proves.',
    what: 'Finds',
    silent: 'Says nothing',
    why: 'Why',
    wrong: 'Example',
    right: 'Put right',
    mend: 'How to mend it',
    off: (name) =>
      `To switch it off: choose “Off” in the rule’s menu on the Findings tab, or \`--rule ${name}=off\` on the command line.`,
    fixable: 'can be mended with one click',
  },
};

/** The catalogue of all rules, in both languages, as Markdown. */
export function ruleCatalogue(): string {
  return `<!-- Written by \`npm run rules\`; do not edit by hand. -->\n\n${(['zh-TW', 'en'] as const).map(part).join('\n')}`;
}

function part(language: Language): string {
  const words = WORDS[language];
  return `# ${words.heading}\n\n${words.intro}\n\n${RULES.map((rule) => entry(rule, language)).join('\n')}`;
}

function entry(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const text = PAGES[rule.name][language];
  const severity = render(message(`severity.${rule.severity}`), language);
  const mark = rule.fixable ? `${severity} · ${words.fixable}` : severity;
  return (
    [
      `## ${render(message(rule.name), language)} \`${rule.name}\``,
      mark,
      `**${words.what}** ${text.what}`,
      `**${words.silent}** ${text.silent}`,
      `**${words.why}** ${text.why}`,
      `**${words.wrong}** ${text.example.wrong}\n→ **${words.right}** ${text.example.right}`,
      `**${words.mend}** ${text.mend}`,
      words.off(rule.name),
    ].join('\n\n') + '\n'
  );
}
