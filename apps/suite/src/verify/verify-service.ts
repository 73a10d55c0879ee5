import { createPublicKey } from 'node:crypto';
import { errorWords } from '@kinerja/diagnostics';
import { verifyCheckpoints } from '@kinerja/log-witness';
import { verifyLog } from '@kinerja/event-store';
import { parkedKeys } from '@kinerja/messaging';
import { witnessedHeads } from '@kinerja/monitoring-app';
import type { Check } from './check';
import type { Corrections } from './corrections';
import { checkEffects } from './effects';
import { checkInbox } from './inbox';
import { checkReadModels, type ReadModelSettings } from './read-models';
import { checkOwnWork } from './own-work';
import { nameOf, type ServiceUnderCheck } from './service-under-check';
import { checkStores } from './stores';

const checkLog = async (service: ServiceUnderCheck): Promise<Check[]> => {
  const { checks } = await verifyLog(service.pool);
  return checks.map((check) => ({ service: nameOf(service), ...check }));
};

/** The heads come first: what the centre knows is never longer than a log that is read after it. */
const checkCheckpoints = async (service: ServiceUnderCheck, mayBeFresh: boolean): Promise<Check[]> => {
  const { instance, definition, feedPublicKey, witness, pool } = service;
  const publicKey = createPublicKey(feedPublicKey);
  const owner = { agency: instance, service: definition.name, publicKey, mayBeFresh };
  const witnessed = witness && (await witnessedHeads(witness, instance, definition.name));
  const checks = await verifyCheckpoints(pool, witnessed ? { ...owner, witnessed } : owner);
  return checks.map((check) => ({ service: nameOf(service), ...check }));
};

const checkParked = async (service: ServiceUnderCheck): Promise<Check> => {
  const {
    items: [first],
    count,
  } = await parkedKeys(service.pool);
  const detail = first
    ? `${count} keys wait for an operator, the first is ${first.key} on ${first.topic}: ${first.reason}`
    : 'no key waits for an operator';
  return { service: nameOf(service), check: 'parked messages', ok: count === 0, detail };
};

/** A service whose database is missing or cannot be read is found at fault itself; the others are looked at all the same. */
const notChecked = (service: ServiceUnderCheck, error: unknown): Check => ({
  ...{ service: nameOf(service), check: 'database', ok: false },
  detail: `cannot be checked: ${errorWords(error)}`,
});

const orNotChecked = (service: ServiceUnderCheck, checks: () => Promise<Check[]>): Promise<Check[]> =>
  checks().catch((error: unknown) => [notChecked(service, error)]);

/**
 * The log of one service and what was written with it. Rows of its outbox that say something else than its events go to
 * `corrections`. `mayBeFresh`: it was put there as it was copied, perhaps in its first minute, and has not run since.
 */
export const verifyLogOf = (
  service: ServiceUnderCheck,
  corrections: Corrections,
  mayBeFresh = false,
): Promise<Check[]> =>
  orNotChecked(service, async () => [
    ...(await checkLog(service)),
    ...(await checkCheckpoints(service, mayBeFresh)),
    ...(await checkEffects(service, corrections)),
  ]);

/** What one service has made of its events and of what it heard; after the logs of those it hears. */
export const verifyReadModelsOf = (service: ServiceUnderCheck, settings: ReadModelSettings): Promise<Check[]> =>
  orNotChecked(service, async () => [
    await checkParked(service),
    ...(await checkOwnWork(service)),
    ...(await checkInbox(service, settings)),
    ...(await checkReadModels(service, settings)),
    ...(await checkStores(service)),
  ]);
