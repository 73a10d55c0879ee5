import type { Contract, DataOf } from '@kinerja/contracts';
import type { Event } from '@kinerja/kernel';
import type { EntityClass, RowChange, TableProjection } from '@kinerja/projections';
import type { Message } from '../envelope/message';

/** A message of the contract, with its envelope: the data, who says it (`agency`), when (`time`) and where it stands. */
export type MessageOf<C extends Contract> = C extends Contract
  ? Message<DataOf<C> & object> & Readonly<{ type: C['type'] }>
  : never;

/** What a table makes of the messages of one contract; made by `on`. */
export type RowsOf<R extends object> = Readonly<{
  contract: Contract;
  changes: (message: Message) => readonly RowChange<R>[];
}>;

/** A read table over messages of contracts: the transport fills it, `kinerja verify` replays it. */
export type HeardTable<R extends object = object> = TableProjection<R> &
  Readonly<{
    contracts: readonly Contract[];
    /** Not where messages of several keys write one row: only within a key do they come in the same order again. */
    isReplayable: boolean;
  }>;

/** For `heardTable`: row changes of the contract's messages; pure. The rows' type comes from the table it stands in. */
export const on = <C extends Contract, R extends object>(
  contract: C,
  changes: (message: MessageOf<C>) => readonly RowChange<R>[],
): RowsOf<R> => ({ contract, changes: changes as RowsOf<R>['changes'] });

/** `on` for several contracts that say the same: `heardTable(Row, ...onEach([oneV1, otherV1], …))`. */
export const onEach = <C extends Contract, R extends object>(
  contracts: readonly C[],
  changes: (message: MessageOf<C>) => readonly RowChange<R>[],
): readonly RowsOf<R>[] => contracts.map((contract) => on<C, R>(contract, changes));

const byTypeOf = <R extends object>(entity: EntityClass<R>, rows: readonly RowsOf<R>[]): Map<string, RowsOf<R>> => {
  const byType = new Map(rows.map((one) => [one.contract.type, one]));
  if (byType.size < rows.length) throw new RangeError(`${entity.name} names a contract twice`);
  return byType;
};

/**
 * `heardTable(ServiceRow, on(serviceRegisteredV1, ({ data }) => insert({ … })), on(…))`: list it under `tables` of a feature
 * and the service hears these contracts. @throws RangeError when two of `rows` are of one contract.
 */
export const heardTable = <R extends object>(entity: EntityClass<R>, ...rows: readonly RowsOf<R>[]): HeardTable<R> => {
  const byType = byTypeOf(entity, rows);
  return {
    ...{ entity, types: [...byType.keys()], contracts: rows.map(({ contract }) => contract), isReplayable: true },
    // Whoever replays or delivers hands over whole messages; an event of another type is none of ours.
    changes: (event: Event) => byType.get(event.type)?.changes(event as Message & Event) ?? [],
  };
};

/** A heard table whose rows tell what came last, of whatever key. `kinerja verify` passes over it: a replay may end otherwise. */
export const arrivalTable = <R extends object>(
  entity: EntityClass<R>,
  ...rows: readonly RowsOf<R>[]
): HeardTable<R> => ({ ...heardTable(entity, ...rows), isReplayable: false });
