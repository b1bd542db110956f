import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUnit } from '../../../../src/core/quantity/units';
import { Decimal } from '../../../../src/core/quantity/decimal';
import { readStatement } from '../../../../src/core/reading/statement';
import { weighAll } from '../../../../src/core/report/answer/weighAll';
import { readable } from '../../../../src/core/text/readable';

const PAGE = readFileSync(join(__dirname, '../../../../docs/reading.md'), 'utf8');

describe('the worked row of docs/reading.md', () => {
  it('is weighed as the page says', () => {
    const [, told = ''] = /^> (.+)$/m.exec(PAGE) ?? [];
    const [, table = ''] = /```text\n([\s\S]*?)```/.exec(PAGE) ?? [];
    const statement = readStatement(readable(told).plain, null);
    const weighed = weighAll(statement, statement.quantities, {
      unit: readUnit('場'),
      name: '社區健康講座場次',
      asked: '50 場',
      reportYear: null,
      isChange: false,
      isDenied: false,
      isOneAmount: true,
      isUpperBound: false,
      target: new Decimal(50),
    });
    const lines = [...weighed]
      .sort((a, b) => b.score - a.score)
      .map(({ mention, score, isDoubted, reasons }) => {
        const { span } = mention.quantity;
        const quote = statement.plain.slice(span.start, span.end);
        return `${quote} ${score.toFixed(2)} ${isDoubted ? 'doubted: ' : ''}${reasons.join('; ')}`;
      });
    expect(lines.join('\n')).toBe(table.trim());
  });
});
