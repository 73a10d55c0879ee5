export { importLimits } from './src/import-limits';
export type { SheetFault } from './src/sheet-fault';
export { asDigits, asDottedDigits, asNumber, asText, type CellForm } from './src/cell-forms';
export { readableCells, readSheet, type SheetColumns, type SheetLine } from './src/sheet';
export { firstFaults, judgeLines, type Judgement } from './src/judge-lines';
export { inSlices, mapInSlices, Pace } from './src/pace';
export { ImportQueue } from './src/import-queue';
