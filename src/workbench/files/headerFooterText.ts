/** The three sections of a header or a footer. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SIDES = { L: 'left', C: 'center', R: 'right' } as const;

/** Parts `&LAgency&CReport&R&P` into its sections; what stands before the first mark is in the centre. */
export function parseHeaderFooter(text: string): Sections {
  const sections = { left: '', center: '', right: '' };
  let side: keyof Sections = 'center';
  // A doubled sign is the sign itself, a text in quotes a font: neither begins a section.
  for (const [piece, mark] of text.matchAll(/&([LCR])|&"[^"]*"|&&|&?[^&]|&/gu)) {
    if (mark === 'L' || mark === 'C' || mark === 'R') side = SIDES[mark];
    else sections[side] += piece;
  }
  return sections;
}

/** The sections as a file writes them. */
export function headerFooterText({ left, center, right }: Sections): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
