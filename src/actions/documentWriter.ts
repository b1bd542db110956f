import type { DraftDocument } from '../core/handover/draftDocument';

/** Makes files of documents, out of the way of whoever asks. */
export interface DocumentWriter {
  /** The bytes of a .docx file. */
  readonly word: (documents: readonly DraftDocument[]) => Promise<Uint8Array>;
}
