import { Console } from '../../src/cli/console';
import { terminalText } from '../../src/cli/terminalText';

describe('what cells hold never commands a terminal', () => {
  it.each([
    ['\u001b[31m紅\u001b[0m', '␛[31m紅␛[0m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['\u009b2J', '\ufffd2J'],
    ['a\bb\u007f', 'a␈b␡'],
    ['一\r\n二\r三\t四\n', '一\n二\n三\t四\n'],
  ])('%j', (held, shown) => {
    expect(terminalText(held)).toBe(shown);
  });

  it('in results and in messages', () => {
    const printed: string[] = [];
    const streams = { out: (text: string) => printed.push(text), err: (text: string) => printed.push(text) };
    const console = new Console(streams, 'en');
    console.print('\u001b[2J');
    console.say({ id: 'failures.merged' });
    expect(printed.join('')).not.toContain('\u001b');
  });
});
