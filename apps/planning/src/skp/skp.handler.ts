import { handlerFor, type CommandLog } from '@kinerja/commands';
import { skpDecider, type SkpEvent } from '@kinerja/planning-domain';
import { publishSkp } from './skp.publisher';

// #region handler
/** Rule PLAN-001: one plan per person, year and assignment. */
const reservationsOf = ({ type, data }: SkpEvent) =>
  type === 'SkpDrafted' ? { take: [{ scope: 'skp', key: `${data.employee}/${data.year}/${data.assignment}` }] } : {};

/** Load, decide, append at the version read; a lost race is decided anew. */
export const skpHandler = (store: CommandLog) =>
  handlerFor(skpDecider, store, ({ skpId }) => `skp-${skpId}`, {
    publish: publishSkp,
    reserve: reservationsOf,
    whenReserved: () => ({ code: 'skp.already-drafted' }),
  });
// #endregion
export type SkpHandler = ReturnType<typeof skpHandler>;
