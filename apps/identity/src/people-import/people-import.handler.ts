import { handlerFor, type CommandLog } from '@kinerja/commands';
import { peopleImportDecider, type PeopleImportEvent } from '@kinerja/identity-domain';
import { peopleImportAnnouncements } from './people-import.publisher';

export type PeopleImportHandler = ReturnType<typeof peopleImportHandler>;

const OPEN = [{ scope: 'people-import', key: 'open' }];

/** Rule IDN-051: one import at a time, so that what a file was checked against still holds while it is carried out. */
const reserve = ({ type }: PeopleImportEvent) => (type === 'PeopleImportAccepted' ? { take: OPEN } : { release: OPEN });

export const peopleImportHandler = (store: CommandLog) =>
  handlerFor(peopleImportDecider, store, ({ importId }) => `people-import-${importId}`, {
    publish: peopleImportAnnouncements,
    reserve,
    whenReserved: () => ({ code: 'people-import.another-open' }),
  });
