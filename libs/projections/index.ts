import { join } from 'node:path';

export type { ColumnValue, Row, RowChange } from './src/row-change';
export { add, insert, none, patch, remove, together } from './src/row-change';
export type { Handlers, TableChanges, TableProjection } from './src/table-projection';
export { projected, tableProjection } from './src/table-projection';
export { tableOf, type EntityClass, type Table } from './src/table-of';
export { writeRowChanges, type RowWriter } from './src/write-row-changes';
export { ProjectionRunner, type RunnerSettings } from './src/projection-runner';
export type { ProjectionPosition } from './src/running-projection';
export type { OnFault, ProjectionFault } from './src/batch-writer';
export { setAsideCounts, setAsideEvents, setAsidePositions, type KeptAside, type SetAside } from './src/set-aside';
export { caughtUp, hasCaughtUp, ReadModelsBehind, type FollowedLog } from './src/caught-up';
export { CheckpointMoved } from './src/checkpoints';
export { MemoryTables } from './src/memory-tables';
export { ProjectionRound } from './src/projection-round';
export type { ReadModels, TableMove } from './src/read-models';
export { RowFold } from './src/row-fold';
export { beginAnew } from './src/begin-anew';
export { forgetIfLeft } from './src/former-table';
export { rebuildTable } from './src/rebuild';
export { checkTable, type TableCheck } from './src/table-check';

/** Folder with the SQL of schema `projection`. */
export const projectionMigrations = join(__dirname, 'migrations');
