import { handlerFor, type CommandLog } from '@kinerja/commands';
import { erasureDecider } from '@kinerja/identity-domain';
import { erasureAnnouncements } from './erasure.publisher';

export type ErasureHandler = ReturnType<typeof erasureHandler>;

export const erasureHandler = (store: CommandLog) =>
  handlerFor(
    erasureDecider,
    store,
    ({ employeeId }: Readonly<{ employeeId: string }>) => `erasure-${employeeId}`,
    { publish: erasureAnnouncements }, // prettier-ignore
  );
