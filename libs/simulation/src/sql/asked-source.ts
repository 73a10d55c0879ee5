import { tableOf, type EntityClass, type MemoryTables } from '@kinerja/projections';
import type { DataSource, EntityManager } from 'typeorm';
import type { Question, SqlQuestions } from './sql-questions';

type Answer = (question: Question) => Promise<unknown>;

const reading = ['find', 'findBy', 'findOne', 'findOneBy', 'exists', 'existsBy', 'count', 'countBy'] as const;
type Reading = (typeof reading)[number];

/** All that a question is asked with. @throws TypeError for a condition in SQL of its own, which has no text here. */
const inWords = (asked: unknown): string =>
  JSON.stringify(asked, (_, value: unknown) => {
    if (typeof value === 'function') throw new TypeError('a condition made by a function is not known by its text');
    return typeof value === 'bigint' ? `${value}n` : value;
  }) ?? '';

const readingOf = (how: Reading, entity: EntityClass, asked: object | undefined): Question => ({
  name: `${how} ${tableOf(entity).path} ${inWords(asked)}`,
  about: [entity],
  ask: (manager) =>
    (manager[how] as (entity: EntityClass, asked: object | undefined) => Promise<unknown>)(entity, asked),
});

const managerOver = (questions: SqlQuestions, answer: Answer) => ({
  ...Object.fromEntries(
    reading.map((how) => [how, (entity: EntityClass, asked?: object) => answer(readingOf(how, entity, asked))]),
  ),
  query: (text: string, parameters: readonly unknown[] = []) =>
    answer({
      name: `${text} ${inWords(parameters)}`,
      about: questions.tablesIn(text),
      ask: (manager) => manager.query(text, [...parameters]),
    }),
  getRepository: (entity: EntityClass) =>
    Object.fromEntries(reading.map((how) => [how, (asked?: object) => answer(readingOf(how, entity, asked))])),
});

/**
 * The DataSource of a simulated process. What it reads is answered by TypeORM and PostgreSQL from the rows as they stand at that
 * moment; each question, and each transaction as a whole, passes `call`.
 */
export const askedSource = (
  tables: MemoryTables,
  questions: SqlQuestions,
  call: (answer: () => unknown) => Promise<unknown>,
): DataSource => {
  const manager = managerOver(questions, (question) => call(() => questions.answer(tables, question)));
  const within = managerOver(questions, async (question) =>
    questions.answer(tables, question),
  ) as unknown as EntityManager;
  /** One step for all of it, as a snapshot is. */
  const transaction = (_level: string, run: (tables: EntityManager) => Promise<unknown>) => call(() => run(within));
  return { ...manager, manager, transaction } as unknown as DataSource;
};
