export { excelWorkbook, type ExcelOptions, type ExcelWorkbook } from './excelWorkbook';
