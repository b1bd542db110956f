import type { DraftDocument } from '../../core/handover/draftDocument';

/** The part of a worker that is used. */
export type WordThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What the thread says: the bytes of the file, or that it could not make them. */
export type Written = Uint8Array | null;

/** Has a thread make the document, and ends it. `null` where the thread could not do it. */
export async function writeInThread(
  thread: WordThread,
  documents: readonly DraftDocument[],
): Promise<Written> {
  try {
    return await new Promise<Written>((resolve) => {
      thread.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      thread.onmessage = ({ data }: MessageEvent<Written>) => resolve(data);
      thread.postMessage(documents);
    });
  } finally {
    thread.terminate();
  }
}
