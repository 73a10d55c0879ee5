import { handlerFor, type CommandLog } from '@kinerja/commands';
import { columnMapDecider } from './column-map.decider';

export type ColumnMapHandler = ReturnType<typeof columnMapHandler>;

type Of = Readonly<{ kind: string; fingerprint: string }>;

export const columnMapHandler = (store: CommandLog) =>
  handlerFor(columnMapDecider, store, ({ kind, fingerprint }: Of) => `column-map-${kind}-${fingerprint}`);
