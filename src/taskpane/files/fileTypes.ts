/** What a person can choose where files are read, as the browser is told. */
export const FILE_TYPES = '.xlsx,.xlsm,.ods,.csv,.tsv';
