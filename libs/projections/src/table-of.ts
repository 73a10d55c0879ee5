import { columnNameOf } from '@kinerja/database';
import { getMetadataArgsStorage, type ColumnType } from 'typeorm';
import type { ColumnMetadataArgs } from 'typeorm/metadata-args/ColumnMetadataArgs.js';
import type { TableMetadataArgs } from 'typeorm/metadata-args/TableMetadataArgs.js';

export type EntityClass<R extends object = object> = abstract new () => R;

/** What adding and "a row of zeros" mean for a column; `other` has no zero (uuid, date, timestamptz, …). */
export type ColumnKind = 'integer' | 'decimal' | 'boolean' | 'array' | 'json' | 'text' | 'other';

export type TableColumn = Readonly<{
  property: string;
  column: string;
  /** As PostgreSQL writes it, for casts: `timestamptz`, `text[]`. */
  type: string;
  kind: ColumnKind;
  isKey: boolean;
  isNullable: boolean;
}>;

/** The table behind an entity, read from its decorators: no connection is needed. */
export type Table = Readonly<{
  /** `skp_inbox_v1`; also the name of the projection's checkpoint. */
  name: string;
  /** Quoted for SQL: `"planning"."skp_inbox_v1"`. */
  path: string;
  columns: readonly TableColumn[];
  keys: readonly TableColumn[];
}>;

const INTEGERS = new Set([
  'smallint',
  'integer',
  'int',
  'int2',
  'int4',
  'int8',
  'bigint',
  'real',
  'double precision',
  'float8',
  'float4',
]);
const DESIGN_TYPES = new Map<unknown, string>([
  [String, 'varchar'],
  [Number, 'integer'],
  [Boolean, 'boolean'],
  [Date, 'timestamp'],
]);

const KINDS: readonly (readonly [ColumnKind, ReadonlySet<string>])[] = [
  ['integer', INTEGERS],
  ['decimal', new Set(['numeric', 'decimal'])],
  ['boolean', new Set(['boolean', 'bool'])],
  ['json', new Set(['json', 'jsonb'])],
  ['text', new Set(['text', 'varchar', 'character varying', 'char', 'character'])],
];

const kindOf = (type: string, isArray: boolean): ColumnKind =>
  isArray ? 'array' : (KINDS.find(([, types]) => types.has(type))?.[0] ?? 'other');

const typeName = (type: ColumnType | undefined, entity: string, property: string): string => {
  const name = typeof type === 'string' ? type : DESIGN_TYPES.get(type);
  if (name === undefined) throw new TypeError(`${entity}.${property}: name the type of the column`);
  return name;
};

const lineage = (entity: object): readonly unknown[] => {
  const parent: unknown = Object.getPrototypeOf(entity);
  return typeof parent === 'function' && parent.name !== '' ? [entity, ...lineage(parent)] : [entity];
};

const columnOf = ({ propertyName, options }: ColumnMetadataArgs, entity: string): TableColumn => {
  const type = typeName(options.type, entity, propertyName);
  const isArray = options.array === true;
  return {
    property: propertyName,
    column: options.name ?? columnNameOf(propertyName),
    type: isArray ? `${type}[]` : type,
    kind: kindOf(type, isArray),
    isKey: options.primary === true,
    isNullable: options.nullable === true,
  };
};

const described = new WeakMap<object, Table>();

const describe = (entity: EntityClass, { name, schema }: TableMetadataArgs): Table => {
  if (name === undefined || schema === undefined) throw new TypeError(`${entity.name}: @Entity needs name and schema`);
  const owners = lineage(entity);
  const columns = getMetadataArgsStorage()
    .columns.filter(({ target }) => owners.includes(target))
    .map((column) => columnOf(column, entity.name));
  const keys = columns.filter(({ isKey }) => isKey);
  if (keys.length === 0) throw new TypeError(`${entity.name}: a read model has a primary key`);
  return { name, path: `"${schema}"."${name}"`, columns, keys };
};

/** @throws TypeError when the class is no entity, names no schema, has no key, or a column has no type. */
export const tableOf = (entity: EntityClass): Table => {
  const known = described.get(entity);
  if (known) return known;
  const found = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (!found) throw new TypeError(`${entity.name} is no entity`);
  const table = describe(entity, found);
  described.set(entity, table);
  return table;
};
