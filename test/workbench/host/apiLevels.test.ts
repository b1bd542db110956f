import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../../src/workbench/host/arguments';
import { isAtLeast, isInApi, NEWEST_API } from '../../../src/workbench/host/apiLevels';
import { HostObject } from '../../../src/workbench/richapi/hostObject';
import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

/** When each member came, as the genuine client itself says. */
function versionsOfClient(): Map<string, string> {
  const source = readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js', 'utf8');
  const checks = source.matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g);
  return new Map([...checks].map(([, member = '', version = '']) => [member, version]));
}

const HOST = join(process.cwd(), 'src/workbench/host');

/** The members of each class of the object model, those of its parts included. */
async function membersOfHost(): Promise<Map<string, string[]>> {
  const files = readdirSync(HOST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const members = new Map<string, string[]>();
  for (const file of files) {
    const exported: unknown = await import(join(HOST, file));
    for (const [name, value] of Object.entries(isRecord(exported) ? exported : {})) {
      const prototype: unknown = typeof value === 'function' ? value.prototype : null;
      members.set(name, namesOf(prototype));
    }
  }
  return members;
}

function namesOf(prototype: unknown): string[] {
  if (!(prototype instanceof HostObject)) return [];
  return [...Object.getOwnPropertyNames(prototype), ...namesOf(Object.getPrototypeOf(prototype))];
}

test('members that came after 1.9 are known to have, with the version the client says', async () => {
  const versions = versionsOfClient();
  const members = await membersOfHost();
  const wrong = [...members].flatMap(([type, names]) =>
    names
      .filter((member) => {
        const version = versions.get(`${type}.${member}`) ?? '1.1';
        const [, minor = 0] = version.split('.').map(Number);
        const before = `1.${minor - 1}`;
        return minor > 9 && (!isInApi(version, type, member) || isInApi(before, type, member));
      })
      .map((member) => `${type}.${member}: ${versions.get(`${type}.${member}`)}`),
  );
  expect(members.get('Range')).toContain('getMergedAreasOrNullObject');
  expect(wrong).toEqual([]);
});

test('the embedded Excel claims no higher level than its client knows', () => {
  const versions = [...versionsOfClient().values()];
  const highest = versions.reduce((most, one) => (isAtLeast(one, most) ? one : most));
  expect(NEWEST_API).toBe(highest);
});

test('an Excel of level 1.9 refuses what came later, and does what was there', async () => {
  const { Excel } = openExcel({ api: '1.9', sheets: { 績效: [['欄'], [1]] } });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add('績效!A1:A2', true);
    const properties = table.getRange().getCellProperties({ format: { font: { bold: true } } });
    await context.sync();
    expect(properties.value).toHaveLength(2);
  });
  const resize = Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).resize('A1:B2');
    await context.sync();
  });
  expect(await codeOf(resize)).toBe('ApiNotFound');
  const culture = Excel.run(async (context) => {
    context.application.cultureInfo.load('name');
    await context.sync();
  });
  expect(await codeOf(culture)).toBe('ApiNotFound');
});

test('below 1.14 a change does not say who made it', async () => {
  for (const [api, expected] of [
    ['1.13', undefined],
    ['1.14', 'Unknown'],
  ] as const) {
    const excel = openExcel({ api });
    const sources: unknown[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ triggerSource }) => void sources.push(triggerSource),
      );
      await context.sync();
    });
    excel.typed('Sheet1', 'A1', 1);
    await excel.eventsDelivered();
    expect(sources).toEqual([expected]);
  }
});
