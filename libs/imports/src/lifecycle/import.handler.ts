import { handlerFor, type CommandLog } from '@kinerja/commands';
import { importDecider } from './import.decider';
import type { ImportEvent } from './import.events';

export type ImportHandler = ReturnType<typeof importHandler>;

/** One import of a kind at a time, so that what a file was checked against still holds while it is carried out. */
const reserve = ({ type, data: { kind } }: ImportEvent) => {
  const open = [{ scope: 'import', key: kind }];
  return type === 'ImportAccepted' || type === 'ImportUndoAccepted' ? { take: open } : { release: open };
};

export const importHandler = (store: CommandLog) =>
  handlerFor(importDecider, store, ({ importId }: Readonly<{ importId: string }>) => `import-${importId}`, {
    reserve,
    whenReserved: () => ({ code: 'import.another-open' as const }),
  });
