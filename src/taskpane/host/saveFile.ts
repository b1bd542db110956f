/** What kinds of files the pane offers. */
const TYPES = {
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Offers a file to save; where the host has no downloads, nothing happens. */
export function saveFile(name: string, type: keyof typeof TYPES, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([partOf(content)], { type: TYPES[type] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A view of bytes that may be shared is no part of a file: its copy is. */
function partOf(content: string | Uint8Array): BlobPart {
  return typeof content === 'string' ? content : new Uint8Array(content);
}
