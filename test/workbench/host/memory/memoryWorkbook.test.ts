import { MemoryWorkbook } from '../../../../src/workbench/host/memory/memoryWorkbook';
import { storageContract } from '../../contract/storageContract';

storageContract('the workbook in memory', () => new MemoryWorkbook());
