export type { ColumnValue, Row, RowChange } from './src/row-change';
export { add, insert, none, patch, remove } from './src/row-change';
export type { Handlers, TableProjection } from './src/table-projection';
