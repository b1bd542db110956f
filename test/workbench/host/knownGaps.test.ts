import { KNOWN_GAPS, type KnownGap } from '../../../src/workbench/host/knownGaps';
import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const excel = openExcel({ sheets: { 績效: [['欄'], [1]] } });

beforeAll(() =>
  excel.Excel.run(async (context) => {
    context.workbook.tables.add('績效!A1:A2', true);
    await context.sync();
  }),
);

function objectOf(context: Excel.RequestContext, type: KnownGap['type']): object {
  const sheet = context.workbook.worksheets.getItem('績效');
  switch (type) {
    case 'Workbook':
      return context.workbook;
    case 'Application':
      return context.application;
    case 'Worksheet':
      return sheet;
    case 'Range':
      return sheet.getRange('A1');
    case 'RangeFormat':
      return sheet.getRange('A1').format;
    case 'RangeAreas':
      return sheet.getRanges('A1,C3');
    case 'Table':
      return context.workbook.tables.getItemAt(0);
  }
}

/** Touches the member as an add-in would: calls it, listens to it, or loads it. */
function touch(object: object, member: string): void {
  if (member.startsWith('on')) {
    const event: unknown = Reflect.get(object, member);
    invoke(event, 'add', [async () => undefined]);
    return;
  }
  const isMethod = typeof Object.getOwnPropertyDescriptor(classOf(object), member)?.value === 'function';
  if (isMethod) invoke(object, member, ['A1', 'A1', {}]);
  else invoke(object, 'load', [member]);
}

/** What the client's object inherits its members from. */
function classOf(object: object): object {
  const prototype: unknown = Object.getPrototypeOf(object);
  return typeof prototype === 'object' && prototype !== null ? prototype : object;
}

function invoke(object: unknown, method: string, args: readonly unknown[]): void {
  if (typeof object !== 'object' || object === null) throw new Error(`no object for ${method}`);
  const called: unknown = Reflect.get(object, method);
  if (typeof called !== 'function') throw new Error(`no method ${method}`);
  Reflect.apply(called, object, args);
}

test.each(KNOWN_GAPS.map((gap) => [`${gap.type}.${gap.member}`, gap.feature, gap] as const))(
  '%s (%s) is still not there',
  async (name, _, { type, member }) => {
    const touched = excel.Excel.run(async (context) => {
      touch(objectOf(context, type), member);
      await context.sync();
    });
    expect(await codeOf(touched)).toBe('ApiNotFound');
    await expect(touched).rejects.toThrow(`.${wireMember(name)}`);
  },
);

/** Listening is a call of its own on the wire. */
function wireMember(name: string): string {
  const [, member = ''] = name.split('.');
  return member.startsWith('on') ? `_Register${member.slice(2)}Event` : member;
}
