import { required } from '@kinerja/settings';
import { preparationsIn } from './deployment/preparation';

/** All that the step before the services can be told; `PREPARATION_FILE` may be `-`, its standard input. */
export const prepareSettings = {
  preparations: required({
    ...{ name: 'PREPARATION', read: preparationsIn, form: 'secret' },
    description:
      'JSON: databases with the addresses of superuser, owner and service; the centre’s also the city’s topics and rights on Kafka.',
  }),
} as const;
