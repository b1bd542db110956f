import { dirname, join } from 'node:path';

/** Where Microsoft serves office.js, always the newest. */
export const officeOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The setting that puts office.js into the add-in's own folder. */
export const ownOffice = 'self';

/** office.js in the add-in's own folder, from where the page stands. */
const besideThePage = 'office-js/office.js';

/** The package that holds a copy of office.js. */
const officePackage = 'node_modules/@microsoft/office-js';

/** What office.js may load in Excel: its code for each kind of Excel, its words in every language, and the rest. */
const usedByExcel = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel*.js',
  'custom-functions-runtime.js',
  '*/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
  'webauth/*.js',
  'es6-promise.js',
];

/**
 * What a page writes for the setting `office`.
 *
 * @param {string} office `self`, or the address of office.js
 * @returns {string}
 */
export function officeAddress(office) {
  return office === ownOffice ? besideThePage : office;
}

/**
 * The files of office.js that a build puts beside the page: none unless it hosts them itself. They are Microsoft's
 * and are passed on as they are, with their licence.
 *
 * @param {string} office
 * @param {string} root the folder of the project
 */
export function officeCopies(office, root) {
  if (office !== ownOffice) return [];
  const asTheyAre = () => ({ minimized: true });
  const to = dirname(besideThePage);
  return [
    ...usedByExcel.map((from) => ({
      from,
      to,
      context: join(root, officePackage, 'dist'),
      globOptions: { ignore: ['**/*.debug.js'] },
      info: asTheyAre,
    })),
    { from: 'LICENSE.md', to, context: join(root, officePackage), info: asTheyAre },
  ];
}
