import type { EntityClass, MemoryTables } from '@kinerja/projections';
import { FindOperator, type DataSource } from 'typeorm';

type Fields = Readonly<Record<string, unknown>>;
type Asked = Readonly<{ where?: Fields; order?: Readonly<Record<string, 'ASC' | 'DESC'>>; take?: number }>;

/** Answers to the few questions that services ask in SQL of their own, by a word that stands in them. */
export type SqlAnswers = Readonly<Record<string, (parameters: readonly unknown[]) => readonly object[]>>;

const compare = (left: unknown, right: unknown): number => {
  const [one, other] = [String(left), String(right)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const operators: Readonly<Record<string, (found: unknown, asked: unknown) => boolean>> = {
  in: (found, asked) => Array.isArray(asked) && asked.includes(found),
  lessThanOrEqual: (found, asked) => compare(found, asked) <= 0,
  moreThan: (found, asked) => compare(found, asked) > 0,
};

const isMet = (found: unknown, asked: unknown): boolean => {
  if (!(asked instanceof FindOperator)) return found === asked;
  if (asked.type === 'not') return !isMet(found, asked.child ?? asked.value);
  const operator = operators[asked.type];
  if (!operator) throw new TypeError(`the simulation does not know ${asked.type}`);
  return operator(found, asked.value);
};

const select = (tables: MemoryTables, entity: EntityClass, { where = {}, order = {}, take }: Asked): object[] => {
  const isAsked = (row: object): boolean =>
    Object.entries(where).every(([property, asked]) => isMet((row as Fields)[property], asked));
  const inOrder = (left: object, right: object): number =>
    Object.entries(order)
      .map(
        ([property, way]) =>
          compare((left as Fields)[property], (right as Fields)[property]) * (way === 'ASC' ? 1 : -1),
      )
      .find((difference) => difference !== 0) ?? 0;
  return tables.rows(entity).filter(isAsked).toSorted(inOrder).slice(0, take);
};

/** What of TypeORM's DataSource the simulated services use; every question passes `ask`. */
export const memorySource = (
  tables: MemoryTables,
  ask: <T>(answer: () => T) => Promise<T>,
  sql: SqlAnswers,
): DataSource => {
  const find = (entity: EntityClass, asked: Asked = {}) => ask(() => select(tables, entity, asked));
  const manager = { find, findBy: (entity: EntityClass, where: Fields) => find(entity, { where }) };
  const repository = (entity: EntityClass) => ({
    find: (asked: Asked) => find(entity, asked),
    findBy: (where: Fields) => find(entity, { where }),
    findOne: async (asked: Asked) => (await find(entity, asked))[0] ?? null,
    findOneBy: async (where: Fields) => (await find(entity, { where }))[0] ?? null,
    existsBy: async (where: Fields) => (await find(entity, { where })).length > 0,
    countBy: async (where: Fields) => (await find(entity, { where })).length,
  });
  /** One question for all of it, as a snapshot is. */
  const transaction = (_level: string, run: (tables: object) => Promise<unknown>) =>
    ask(() =>
      run({
        find: async (entity: EntityClass, asked?: Asked) => select(tables, entity, asked ?? {}),
        findBy: async (entity: EntityClass, where: Fields) => select(tables, entity, { where }),
      }),
    );
  const query = (text: string, parameters: readonly unknown[] = []) => {
    const [, answer] = Object.entries(sql).find(([word]) => text.includes(word)) ?? [];
    if (!answer) throw new TypeError(`the simulation does not know the query ${text}`);
    return ask(() => answer(parameters));
  };
  return { getRepository: repository, manager, transaction, query } as unknown as DataSource;
};
