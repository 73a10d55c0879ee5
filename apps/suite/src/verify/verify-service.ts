import { createPublicKey } from 'node:crypto';
import { verifyCheckpoints, verifyLog } from '@kinerja/event-store';
import { parkedKeys } from '@kinerja/messaging';
import { witnessedHeads } from '@kinerja/monitoring-app';
import type { Check } from './check';
import { checkReadModels } from './read-models';
import { nameOf, type ServiceUnderCheck } from './service-under-check';

const checkLog = async (service: ServiceUnderCheck): Promise<Check[]> => {
  const { checks } = await verifyLog(service.pool);
  return checks.map((check) => ({ service: nameOf(service), ...check }));
};

/** The heads come first: what the centre knows is never longer than a log that is read after it. */
const checkCheckpoints = async (service: ServiceUnderCheck): Promise<Check[]> => {
  const { instance, definition, feedPublicKey, witness, pool } = service;
  const owner = { agency: instance, service: definition.name, publicKey: createPublicKey(feedPublicKey) };
  const witnessed = witness && (await witnessedHeads(witness, instance, definition.name));
  const checks = await verifyCheckpoints(pool, witnessed ? { ...owner, witnessed } : owner);
  return checks.map((check) => ({ service: nameOf(service), ...check }));
};

const checkParked = async (service: ServiceUnderCheck): Promise<Check> => {
  const parked = await parkedKeys(service.pool);
  const [first] = parked;
  const detail = first
    ? `${parked.length} keys wait for an operator, the first is ${first.key} on ${first.topic}: ${first.reason}`
    : 'no key waits for an operator';
  return { service: nameOf(service), check: 'parked messages', ok: parked.length === 0, detail };
};

/** A service whose database is missing or cannot be read is found at fault itself; the others are looked at all the same. */
const notChecked = (service: ServiceUnderCheck, error: unknown): Check => ({
  ...{ service: nameOf(service), check: 'database', ok: false },
  detail: `cannot be checked: ${error instanceof Error ? error.message : String(error)}`,
});

/** Log, messages and read models of one service. */
export const verifyService = (service: ServiceUnderCheck): Promise<Check[]> =>
  checksOf(service).catch((error: unknown) => [notChecked(service, error)]);

const checksOf = async (service: ServiceUnderCheck): Promise<Check[]> => [
  ...(await checkLog(service)),
  ...(await checkCheckpoints(service)),
  await checkParked(service),
  ...(await checkReadModels(service)),
];
