import type { Entity } from '../data-source';
import type { Asked } from '../unprepared';
import { readTableOf, type ReadTableDefinition } from './read-table';

/** A table of a former version, and the one that has taken its place: `skp_inbox_v1`, `skp_inbox_v2`. */
export type FormerTable = Readonly<{ schema: string; former: string; present: string }>;

/** The read tables of one service, and what whoever makes them cannot know of how they are filled. */
export type ReadTables = Readonly<{
  /** Row classes; those without `@ReadTable` are left to the migrations. Schemas are made where they are missing. */
  entities: readonly Entity[];
  /** Told within the transaction which tables begin empty, to see to it that they are filled. @throws Error where nothing would. */
  onEmpty?: (client: Asked, paths: readonly string[]) => Promise<void>;
  /**
   * Whether no process works anything into a former version any more, so that nobody reads it and it is dropped; forgets what
   * was kept about it then. Where absent, all are kept.
   */
  forgetIfLeft?: (client: Asked, table: FormerTable) => Promise<boolean>;
}>;

export const readTablesOf = (entities: readonly Entity[]): readonly ReadTableDefinition[] =>
  entities.flatMap((entity) => readTableOf(entity) ?? []);

export const schemasOf = (tables: readonly ReadTableDefinition[]): readonly string[] => [
  ...new Set(tables.map(({ schema }) => schema)),
];
