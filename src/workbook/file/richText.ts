/** Gathers the text of an `si` or `is` element: its runs, without the guides to their pronunciation. */
export class RichText {
  private text = '';
  private reading = false;
  private inGuide = false;

  open(name: string): void {
    if (name === 'rPh') this.inGuide = true;
    else if (name === 't') this.reading = !this.inGuide;
  }

  add(data: string): void {
    if (this.reading) this.text += data;
  }

  close(name: string): void {
    if (name === 'rPh') this.inGuide = false;
    else if (name === 't') this.reading = false;
  }

  /** The text so far; what follows is another one. */
  take(): string {
    const text = withControls(this.text);
    this.text = '';
    return text;
  }
}

/** XML has no place for most control characters: workbooks write them, and what looks like them, as _x0007_. */
export function withControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
