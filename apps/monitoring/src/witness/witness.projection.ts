import type { WitnessEvent } from '@kinerja/monitoring-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { TreeHeadRow } from './tree-head.read-model';
import { WitnessedLogRow } from './witnessed-log.read-model';

export const witnessedLogs = tableProjection<WitnessEvent, WitnessedLogRow>(WitnessedLogRow, {
  LogCountersigned: ({ data: { agency, service, incarnation, head, at } }) =>
    insert({
      ...{ agency, service, incarnation, size: BigInt(head.size), root: head.root, countersignedAt: at },
      ...{ contradictedAt: null, shownSize: null },
    }),
  LogContradicted: ({ data: { agency, service, shown, at } }) =>
    patch({ agency, service }, { contradictedAt: at, shownSize: BigInt(shown.size) }),
  LogRestartAccepted: ({ data: { agency, service, incarnation, agreed } }) =>
    insert({
      ...{ agency, service, incarnation, size: BigInt(agreed.size), root: agreed.root, countersignedAt: null },
      ...{ contradictedAt: null, shownSize: null },
    }),
});

export const treeHeads = tableProjection<WitnessEvent, TreeHeadRow>(TreeHeadRow, {
  LogCountersigned: ({ data: { agency, service, incarnation, head, at } }) =>
    insert({ agency, service, incarnation, size: BigInt(head.size), root: head.root, seenAt: at }),
  LogContradicted: () => none,
  LogRestartAccepted: ({ data: { agency, service, incarnation, agreed, at } }) =>
    insert({ agency, service, incarnation, size: BigInt(agreed.size), root: agreed.root, seenAt: at }),
});
