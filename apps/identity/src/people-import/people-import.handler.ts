import { handlerFor, type CommandLog } from '@kinerja/commands';
import { peopleImportDecider, type PeopleImportEvent } from '@kinerja/identity-domain';
import { peopleImportAnnouncements } from './people-import.publisher';

export type PeopleImportHandler = ReturnType<typeof peopleImportHandler>;

const OPEN = [{ scope: 'people-import', key: 'open' }];

/** As former releases kept imports apart; what their events reserved is still computed from the log. */
const reserve = ({ type }: PeopleImportEvent) => (type === 'PeopleImportAccepted' ? { take: OPEN } : { release: OPEN });

export const peopleImportHandler = (store: CommandLog) =>
  handlerFor(peopleImportDecider, store, ({ importId }) => `people-import-${importId}`, {
    publish: peopleImportAnnouncements,
    reserve,
  });
