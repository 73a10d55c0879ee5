import { openEventStore, type Recorded } from '@kinerja/event-store';
import type { ServiceUnderCheck } from './service-under-check';

const PAGE = 2_000;

/** The service's own events up to `last`, decoded with the running code. @throws when one cannot be decoded. */
export async function* ownEvents(
  { pool, definition, sealingKey }: ServiceUnderCheck,
  last: bigint,
): AsyncGenerator<Recorded> {
  const store = openEventStore({
    pool,
    catalog: definition.catalog,
    sealing: { wrappingKey: sealingKey },
  });
  for (let after = 0n; after < last;) {
    const page = await store.read(after, PAGE);
    if (page.length === 0) return;
    for (const event of page) if (event.position <= last) yield event;
    after = page.at(-1)?.position ?? last;
  }
}
