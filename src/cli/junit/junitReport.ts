import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import { placeName, rangeName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/engine/finding';
import { findingText } from '../findingText';
import { oneLine } from '../../core/text/oneLine';
import { placeOf } from '../findingPlace';
import type { ReadFile, ReadTable } from '../readFile';
import { failsAt, type FailOn } from '../settings';
import { xmlDocument, type Xml } from './xml';

/**
 * The findings as JUnit has test results: a suite for each file, and in it a case for each indicator and one
 * for each table as a whole. A finding at or above `failOn` is a failure, any other is output of its case.
 */
export function junitReport(suites: readonly Xml[]): string {
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: 'Attain', ...totals(suites) },
    children: suites,
  });
}

/** The suite of one file. */
export function junitSuite({ path, tables }: ReadFile, language: Language, failOn: FailOn): Xml {
  return suite(
    path,
    tables.flatMap((table) => casesOf(table, path, language, failOn)),
  );
}

/** The suite of a file that could not be used: one case, which ended in an error. */
export function junitProblem(path: string, problem: string): Xml {
  const error: Xml = { name: 'error', attributes: { type: 'file', message: problem }, children: [] };
  const attributes = { classname: path, name: path };
  return suite(path, [{ name: 'testcase', attributes, children: [error] }]);
}

function suite(name: string, cases: readonly Xml[]): Xml {
  const having = (kind: string): number => cases.filter((one) => one.children.some(isNamed(kind))).length;
  const counts = { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: 0 };
  return { name: 'testsuite', attributes: { name, ...counts }, children: cases };
}

function casesOf(table: ReadTable, path: string, language: Language, failOn: FailOn): Xml[] {
  const { view, findings, accepted } = table;
  if (!view.table) return [];
  const place = placeName(view.snapshot.sheet.name, rangeName(view.table.address));
  const caseOf = (name: string, number: number | null): Xml => {
    const here = [...findings, ...accepted].filter(({ indicator }) => indicator === number);
    const fails = ({ severity, accepted: reason }: Finding): boolean =>
      reason === null && failsAt(failOn, severity);
    const told = here.filter((finding) => !fails(finding));
    return {
      name: 'testcase',
      attributes: { classname: `${path} ${place}`, name },
      children: [
        ...here.filter(fails).map((finding) => failureOf(table, finding, language)),
        ...(told.length > 0 ? [outputOf(table, told, language)] : []),
      ],
    };
  };
  return [
    caseOf(render(message('cli.junit.table', { place }), language), null),
    ...view.assessments.map(({ indicator: { number, name, goal } }) =>
      caseOf(`${number} ${oneLine(name === '' ? goal : name)}`, number),
    ),
  ];
}

function failureOf(table: ReadTable, finding: Finding, language: Language): Xml {
  const said = oneLine(render(finding.message, language));
  return {
    name: 'failure',
    attributes: { type: finding.rule, message: `${placeOf(table, finding)} ${said}` },
    children: [findingText(table, finding, language)],
  };
}

function outputOf(table: ReadTable, findings: readonly Finding[], language: Language): Xml {
  return {
    name: 'system-out',
    attributes: {},
    children: findings.map((finding) => findingText(table, finding, language)),
  };
}

const isNamed =
  (name: string) =>
  (child: Xml | string): boolean =>
    typeof child !== 'string' && child.name === name;

function totals(suites: readonly Xml[]): Readonly<Record<string, number>> {
  const sum = (key: string): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[key] ?? 0), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: 0 };
}
