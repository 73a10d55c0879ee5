/** A client or a pool. */
export type Asked = Readonly<{
  query: (text: string, values?: unknown[]) => Promise<Readonly<{ rows: readonly object[] }>>;
}>;

/** No such table, no such schema, or no right to see either: nobody has prepared this database for the role that asks. */
const UNPREPARED = new Set(['42P01', '3F000', '42501']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** What `ask` answers, or `otherwise` where nobody has prepared the database. @throws the driver's error. */
export const unlessUnprepared = async <Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (UNPREPARED.has(codeOf(error))) return otherwise;
    throw error;
  }
};
