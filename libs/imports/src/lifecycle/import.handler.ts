import { handlerFor, type CommandLog } from '@kinerja/commands';
import { importDecider } from './import.decider';
import type { ImportEvent } from './import.events';

export type ImportHandler = ReturnType<typeof importHandler>;

/** One import of a kind at a time, so that what a file was checked against still holds while it is carried out. */
const reserve = ({ type, data: { kind } }: ImportEvent) => {
  const open = [{ scope: 'import', key: kind }];
  return type === 'ImportAccepted' || type === 'ImportUndoAccepted' ? { take: open } : { release: open };
};

type Tables = Readonly<{ query: <Rows>(text: string, parameters: unknown[]) => Promise<Rows> }>;

/** Whether an import of a kind is being carried out or taken back, as the log says. */
export const isImportOpen = async (tables: Tables, kind: string): Promise<boolean> => {
  const open = `SELECT FROM log.reservations WHERE scope = 'import' AND key = $1`;
  return (await tables.query<unknown[]>(open, [kind])).length > 0;
};

export const importHandler = (store: CommandLog) =>
  handlerFor(importDecider, store, ({ importId }: Readonly<{ importId: string }>) => `import-${importId}`, {
    reserve,
    whenReserved: () => ({ code: 'import.another-open' as const }),
  });
