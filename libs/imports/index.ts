export { importLimits } from './src/import-limits';
export type { SheetFault } from './src/sheet-fault';
export { readableCells, sheet, type Sheet, type SheetLine } from './src/sheet';
export { columns, kinds } from './src/sheet-columns';
export { importOf, type ImportContext, type ImportDefinition } from './src/service/import-definition';
export { ImportBody } from './src/service/import.dto';
export { importsFeature } from './src/service/imports.feature';
export { openImports } from './src/staging/open-imports';
export { workbookFile } from './src/files/workbook-file';
