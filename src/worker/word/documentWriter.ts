import type { DocumentWriter } from '../../actions';
import { writeInThread, type WordThread } from './writeInThread';

/** How this page makes documents: in a thread of its own, or where there is none, here. */
export function documentWriter(): DocumentWriter {
  return {
    word: async (documents) => {
      const thread = startThread();
      const bytes = thread && (await writeInThread(thread, documents));
      if (bytes) return bytes;
      const { wordDocument } = await import('../../word/wordDocument');
      return wordDocument(documents);
    },
  };
}

/** `null` where the browser has no threads, or does not let the page start one. */
function startThread(): WordThread | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./main.ts', import.meta.url), { name: 'attain-word' });
  } catch {
    return null;
  }
}
