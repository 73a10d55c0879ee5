import { handlerFor, type CommandLog } from '@kinerja/commands';
import { rotationDecider } from '@kinerja/identity-domain';
import { rotationAnnouncements } from './rotation.publisher';

export type RotationHandler = ReturnType<typeof rotationHandler>;

/** A stream a unit. */
export const rotationHandler = (store: CommandLog) =>
  handlerFor(rotationDecider, store, ({ unitId }) => `rotation-${unitId}`, { publish: rotationAnnouncements });
