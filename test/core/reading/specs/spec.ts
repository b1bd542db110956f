/** What a careful reader says of one figure: its words in the sentence, and what holds of it or does not. */
export interface FigureLine {
  readonly quote: string;
  /** Which of several equal figures is meant, from 1. */
  readonly nth: number;
  readonly claims: readonly string[];
}

/** One sentence of a spec file, with what a careful reader takes from it. */
export interface Spec {
  readonly sentence: string;
  readonly line: number;
  readonly figures: readonly FigureLine[];
  /** The relations, all of them; `undefined` where the spec says nothing of them, none where it says `= nothing`. */
  readonly relations: readonly string[] | undefined;
}

const FIGURE = /^- (.+?)(?: #(\d))?: (.+)$/;

/**
 * Reads a spec file (see specs/README.md). A line that fits nothing, and a sentence of which nothing is said, are
 * errors of the file, thrown with the line.
 */
export function parseSpecs(text: string): readonly Spec[] {
  const specs: Spec[] = [];
  let sentence: string | undefined;
  let start = 0;
  let figures: FigureLine[] = [];
  let relations: string[] | undefined;
  const close = (): void => {
    if (sentence === undefined) return;
    if (figures.length === 0 && relations === undefined) {
      throw new Error(`line ${String(start)}: nothing is said of this sentence: ${sentence}`);
    }
    specs.push({ sentence, line: start, figures, relations });
    [sentence, figures, relations] = [undefined, [], undefined];
  };
  text.split('\n').forEach((content, index) => {
    const line = content.trim();
    if (line === '' || line.startsWith('#')) return;
    if (line.startsWith('> ')) {
      close();
      [sentence, start] = [line.slice(2), index + 1];
      return;
    }
    const figure = FIGURE.exec(line);
    if (sentence !== undefined && figure) {
      const [, quote = '', nth = '1', claims = ''] = figure;
      figures.push({ quote, nth: Number(nth), claims: claims.split(',').map((claim) => claim.trim()) });
    } else if (sentence !== undefined && line.startsWith('= ')) {
      relations = [...(relations ?? []), ...(line === '= nothing' ? [] : [line.slice(2)])];
    } else throw new Error(`line ${String(index + 1)} is no line of a spec: ${content}`);
  });
  close();
  return specs;
}
