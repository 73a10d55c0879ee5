export { importLimits } from './src/import-limits';
export type { SheetFault } from './src/sheet-fault';
export { readableCells, sheet, type Sheet, type SheetLine } from './src/sheet';
export { columns } from './src/sheet-columns';
export {
  importOf,
  type ImportContext,
  type ImportDefinition,
  type ImportRules,
  type StagedRow,
} from './src/service/import-definition';
export { ImportBody } from './src/service/import.dto';
export { isImportOpen } from './src/lifecycle/import.handler';
export { importsFeatures } from './src/service/imports.feature';
export { openImports } from './src/staging/open-imports';
export { DAYS_KEPT } from './src/staging/staged-imports';
export { CsvReader } from './src/csv-reader';
export { csvText } from './src/files/csv-text';
export { workbookFile } from './src/files/workbook-file';
