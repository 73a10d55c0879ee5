import { hash } from 'node:crypto';
import type { Entity } from '@kinerja/database';
import { tableOf, type EntityClass, type MemoryTables } from '@kinerja/projections';
import type { DataSource, EntityManager } from 'typeorm';
import { frozen } from './frozen';
import type { Contents, SqlDatabase } from './sql-database';

/** One question to tables: the name says all of it but what stands in the tables. */
export type Question = Readonly<{
  name: string;
  about: readonly EntityClass[];
  ask: (manager: EntityManager) => Promise<unknown>;
}>;

/** Answers that are kept; then all are forgotten. */
const MOST_KEPT = 50_000;

const inText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

/**
 * What the tables of one service answer, by the same SQL as in production. The same question to the same rows has the same
 * answer, in whichever schedule: it is asked once.
 */
export class SqlQuestions {
  private source: Promise<DataSource> | undefined;
  private readonly answers = new Map<string, unknown>();
  private readonly digests = new WeakMap<
    MemoryTables,
    Map<EntityClass, Readonly<{ version: number; digest: string }>>
  >();
  private readonly named = new Map<string, readonly EntityClass[]>();

  constructor(
    private readonly database: SqlDatabase,
    private readonly entities: readonly Entity[],
  ) {}

  /** At once where it is known. The rows are frozen: others are given the same. @throws the driver's error. */
  answer(tables: MemoryTables, { name, about, ask }: Question): unknown {
    const digests = about.map((entity) => this.digestOf(tables, entity));
    const key = [name, ...digests].join(' ');
    if (this.answers.has(key)) return this.answers.get(key);
    const contents = about.map((entity, at) => ({ entity, digest: digests[at] ?? '', rows: tables.rows(entity) }));
    return this.askFirst(key, contents, ask);
  }

  /** The tables that stand in a text. */
  tablesIn(text: string): readonly EntityClass[] {
    const known = this.named.get(text);
    if (known) return known;
    const words = new Set(text.replaceAll('"', '').match(/[a-z_]+\.[a-z0-9_]+/g));
    const found = this.entities.filter((entity) => words.has(tableOf(entity).path.replaceAll('"', '')));
    this.named.set(text, found);
    return found;
  }

  private async askFirst(key: string, contents: readonly Contents[], ask: Question['ask']): Promise<unknown> {
    const { manager } = await (this.source ??= this.database.open(this.entities));
    const answer = frozen(await this.database.ask(contents, () => ask(manager)));
    if (this.answers.size >= MOST_KEPT) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  private digestOf(tables: MemoryTables, entity: EntityClass): string {
    const digests = this.digests.get(tables) ?? new Map<EntityClass, Readonly<{ version: number; digest: string }>>();
    this.digests.set(tables, digests);
    const version = tables.version(entity);
    const known = digests.get(entity);
    if (known?.version === version) return known.digest;
    const digest = hash('sha1', JSON.stringify(tables.rows(entity), inText));
    digests.set(entity, { version, digest });
    return digest;
  }
}
