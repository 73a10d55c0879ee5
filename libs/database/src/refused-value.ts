import { databaseWords } from '@kinerja/diagnostics';
import { DatabaseError } from 'pg';

/** Data, constraint, cardinality and size (an index entry, say): what was sent is at fault, and sending it again changes nothing. */
const VALUE_CLASSES = new Set(['21', '22', '23', '54']);
/** A table, column, function or right that is not there: no row is at fault, every one would be refused. */
const DEFINITION_CLASSES = new Set(['0A', '3F', '42']);

const classOf = (error: unknown): string => (error instanceof DatabaseError ? (error.code ?? '').slice(0, 2) : '');

/** Whether PostgreSQL refused what was sent because of its values: one row or command of several may be the guilty one. */
export const isRefusedValue = (error: unknown): error is DatabaseError => VALUE_CLASSES.has(classOf(error));

/** Whether tables or rights are not as the code expects them; a migration or a grant mends it. */
export const isWrongDefinition = (error: unknown): error is DatabaseError => DEFINITION_CLASSES.has(classOf(error));

/** Why PostgreSQL refused and where, in words that hold no value and so may be kept. */
export const refusalInWords = ({ code = '', message, table, column, constraint }: DatabaseError): string => {
  const place = [table, column, constraint].filter((part) => part !== undefined).join(', ');
  return `${databaseWords(code, message)} (${[code, place].filter(Boolean).join(', ')})`;
};
