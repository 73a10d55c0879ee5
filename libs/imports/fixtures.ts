export { linesIn } from './src/lines.fixtures';
export { textRow, workbookOf } from './src/xlsx/workbook.fixtures';
export { MOST_IN_A_TURN, watchingTurns, type WatchedTurns } from './src/watched-turns.fixtures';
export { siasnHeader, siasnNip, siasnRow, siasnWorkbook, type SiasnRow } from './src/siasn.fixtures';
