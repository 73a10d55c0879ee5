import { Entity, getMetadataArgsStorage } from 'typeorm';
import type { Entity as EntityClass } from '../data-source';
import { columnNameOf } from '../naming';

/**
 * One index: properties of the row in order; the same, of which each combination stands once; or, for what properties cannot
 * say, all that follows the table's name in `CREATE INDEX`, written as PostgreSQL prints it (`USING gin (results jsonb_path_ops)`).
 */
export type ReadTableIndex = readonly string[] | Readonly<{ unique: readonly string[] }> | Readonly<{ sql: string }>;

export type ReadTableOptions = Readonly<{
  /** Raised by one with every change of the shape: that table is made beside the one before and filled anew. */
  version: number;
  indexes?: readonly ReadTableIndex[];
  /** It shows in clear what the log seals: a backup leaves it out, and the log fills it again. */
  isPersonal?: boolean;
}>;

/** The comment on such a table in the database, for whoever knows no row class. */
export const PERSONAL_TABLE = 'personal';

/** The rest of the statement after `CREATE`: `INDEX` or `UNIQUE INDEX`, and what follows the table's name. */
export type IndexDefinition = Readonly<{ kind: 'INDEX' | 'UNIQUE INDEX'; rest: string }>;

/** What `@ReadTable` says. */
export type ReadTableDefinition = Readonly<{
  schema: string;
  /** `skp_inbox`, the same in all versions. */
  base: string;
  version: number;
  /** `planning.skp_inbox_v1` */
  path: string;
  indexes: readonly IndexDefinition[];
  isPersonal: boolean;
}>;

const definitions = new WeakMap<object, ReadTableDefinition>();

const columnOf = (target: object, property: string): string => {
  const column = getMetadataArgsStorage().columns.find((one) => one.target === target && one.propertyName === property);
  if (!column)
    throw new TypeError(`${(target as EntityClass).name} has an index over "${property}", which is no column of it`);
  return column.options.name ?? columnNameOf(property);
};

const definitionOf = (target: object, index: ReadTableIndex): IndexDefinition => {
  if ('sql' in index) return { kind: 'INDEX', rest: index.sql };
  const [kind, properties] =
    'unique' in index ? (['UNIQUE INDEX', index.unique] as const) : (['INDEX', index] as const);
  return { kind, rest: `USING btree (${properties.map((property) => columnOf(target, property)).join(', ')})` };
};

/**
 * A table that can be filled anew from a log, made from its row class: `@ReadTable('planning.skp_inbox', { version: 1 })` is
 * `planning.skp_inbox_v1`. @throws TypeError for a name without schema, a version that is no count, an index over no column.
 */
export const ReadTable =
  (path: string, { version, indexes = [], isPersonal = false }: ReadTableOptions) =>
  (target: EntityClass): void => {
    const [, schema, base] = /^([a-z]+)\.([a-z][a-z0-9_]*)$/.exec(path) ?? [];
    if (schema === undefined || base === undefined) throw new TypeError(`"${path}" is not "schema.table"`);
    if (!Number.isInteger(version) || version < 1) throw new TypeError(`${path}: versions are counted from 1`);
    const name = `${base}_v${version}`;
    Entity({ schema, name })(target);
    definitions.set(target, {
      ...{ schema, base, version, path: `${schema}.${name}`, isPersonal },
      indexes: indexes.map((index) => definitionOf(target, index)),
    });
  };

/** Undefined for an entity that is no read table: its table is a migration's affair. */
export const readTableOf = (entity: EntityClass): ReadTableDefinition | undefined => definitions.get(entity);
