import { CUES } from '../../../src/core/reading/cues/index';
import { readStatement } from '../../../src/core/reading/statement';

/** The text of an example without its marks, and where the figure meant begins. */
function meant(example: string): { readonly plain: string; readonly at: number } {
  const at = example.indexOf('［');
  return { plain: example.replace('［', '').replace('］', ''), at };
}

describe('the example of every cue is read by it', () => {
  it.each(CUES.map((cue) => [cue.role, cue.example, cue] as const))('%s: %s', (_, example, cue) => {
    const { plain, at } = meant(example);
    const statement = readStatement(plain, null);
    const mention = statement
      .mentionsOf(statement.quantities)
      .find(({ quantity }) => quantity.span.start === at);
    expect(mention?.cues.map((hit) => hit.cue)).toContain(cue);
  });
});
