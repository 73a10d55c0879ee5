import type { Check } from './check';
import { inSnapshot } from './in-snapshot';
import { nameOf, type ServiceUnderCheck } from './service-under-check';
import { checkOf } from './check-of';

/** Tables that are no projections: whether they fit the log, as far as the service says what that means. */
export const checkStores = (service: ServiceUnderCheck): Promise<Check[]> =>
  inSnapshot(service, async (client) => {
    const checks: Check[] = [];
    for (const { check, holds, faults } of service.definition.checks) {
      const found = await faults(client);
      checks.push({ service: nameOf(service), check, ...checkOf(found.length, found, holds) });
    }
    return checks;
  });
