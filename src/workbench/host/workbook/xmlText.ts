/** What stands in an XML text beside elements, with its end. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The namespace of the outermost element; null for a text that is no XML of one element. */
export function namespaceOf(xml: string): string | null {
  const open: string[] = [];
  let root: string | null = null;
  const tags = tagsOf(xml);
  if (!tags) return null;
  for (const tag of tags) {
    const name = /^[^\s/]+/.exec(tag.replace(/^\//, ''))?.[0] ?? '';
    if (tag.startsWith('/')) {
      if (open.pop() !== name) return null;
      continue;
    }
    if (name === '' || (open.length === 0 && root !== null)) return null;
    root ??= tag;
    if (!tag.endsWith('/')) open.push(name);
  }
  return root === null || open.length > 0 ? null : declaredIn(root);
}

/** What stands between the brackets of each tag; null where a bracket has no end, or a text no element around it. */
function tagsOf(xml: string): string[] | null {
  const tags: string[] = [];
  let depth = 0;
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (depth === 0 && text.trim() !== '') return null;
    if (start < 0) break;
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, start));
    const end = skipped ? xml.indexOf(skipped[1], start) + skipped[1].length - 1 : endOfTag(xml, start);
    if (end < start) return null;
    if (!skipped) {
      const tag = xml.slice(start + 1, end);
      tags.push(tag);
      depth += tag.startsWith('/') ? -1 : tag.endsWith('/') ? 0 : 1;
    }
    at = end + 1;
  }
  return tags;
}

/** Where the tag ends: not at a bracket that stands in quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function declaredIn(tag: string): string {
  const [name = ''] = tag.split(/[\s/]/);
  const cut = name.indexOf(':');
  const declaration = cut < 0 ? ' xmlns=' : ` xmlns:${name.slice(0, cut)}=`;
  const [, after = ''] = tag
    .replace(/\s/g, ' ')
    .replaceAll(' =', '=')
    .replaceAll('= ', '=')
    .split(declaration);
  const quote = after.charAt(0);
  return quote === '' ? '' : after.slice(1, after.indexOf(quote, 1));
}
