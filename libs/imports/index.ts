export { importLimits } from './src/import-limits';
export type { SheetFault } from './src/sheet-fault';
export { asDigits, asDottedDigits, asNumber, asText } from './src/cell-forms';
export { readableCells, readSheet, type SheetColumns } from './src/sheet';
export { firstFaults, judgeLines, type Judgement } from './src/judge-lines';
export { inSlices, mapInSlices } from './src/pace';
export { ImportQueue } from './src/import-queue';
export { acceptedImportView, dryRunView, fileProblems, importProgress } from './src/import.view';
