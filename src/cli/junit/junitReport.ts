import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import { placeName, rangeName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import { findingText } from '../findingText';
import { oneLine, placeOf } from '../findingPlace';
import type { ReadFile, ReadTable } from '../readFile';
import { failsAt, type FailOn } from '../settings';
import { xmlDocument, type Xml } from './xml';

/**
 * The findings as JUnit has test results: a suite for each file, and in it a case for each indicator and one
 * for each table as a whole. A finding at or above `failOn` is a failure, any other is output of its case.
 */
export function junitReport(files: readonly ReadFile[], language: Language, failOn: FailOn): string {
  const suites = files.map((file) => suiteOf(file, language, failOn));
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: 'Attain', ...totals(suites) },
    children: suites,
  });
}

function suiteOf({ path, tables }: ReadFile, language: Language, failOn: FailOn): Xml {
  const cases = tables.flatMap((table) => casesOf(table, path, language, failOn));
  const failures = cases.filter(({ children }) => children.some(isFailure)).length;
  const attributes = { name: path, tests: cases.length, failures, errors: 0, skipped: 0 };
  return { name: 'testsuite', attributes, children: cases };
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

function isFailure(child: Xml | string): boolean {
  return typeof child !== 'string' && child.name === 'failure';
}

function totals(suites: readonly Xml[]): Readonly<Record<string, number>> {
  const sum = (key: string): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[key] ?? 0), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: 0 };
}
