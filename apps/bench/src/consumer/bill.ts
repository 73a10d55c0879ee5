import { shaped } from '@kinerja/tooling';
import { paid } from './outbox';

/** The bill that a message is about. @throws UnexpectedShape for any other message. */
export const billIn = (data: unknown) => shaped(paid.schema, data, 'a message');
