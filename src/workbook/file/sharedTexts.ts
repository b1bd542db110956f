import { FILE_LIMITS } from './fileLimits';
import { RichText } from './richText';
import { RefusedFile } from './unreadable';
import { walkXml } from './xml';

/** The texts that cells share, by their number. Throws when they are more than any report has. */
export function readSharedTexts(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  const text = new RichText();
  walkXml(xml, {
    open: ({ name }) => {
      text.open(name);
    },
    text: (data) => {
      text.add(data);
    },
    close: ({ name }) => {
      text.close(name);
      if (name !== 'si') return;
      texts.push(text.take());
      if (texts.length > FILE_LIMITS.sharedTexts) throw new RefusedFile('too-large-inside', part);
    },
  });
  return texts;
}
