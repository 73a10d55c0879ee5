import type { EventCatalog } from '@kinerja/event-store';
import { policyOf } from '@kinerja/http-edge';
import { answersFile, methodsOf } from '@kinerja/openapi';
import {
  disclosureProcessing,
  personalEvents,
  registerOf,
  requireProcessing,
  type EventTrails,
  type ReadRoute,
  type RegisterEntry,
  type TrailMounting,
} from '@kinerja/trail';
import type { Type } from '@nestjs/common';
import type { Feature } from './feature';

/** What its features answer when they are asked. */
const readsIn = (controllers: readonly Type[]): readonly ReadRoute[] =>
  controllers.flatMap(methodsOf).flatMap(({ verb, method }) => {
    const policy = policyOf(method);
    return verb === 'GET' && policy ? [{ policy, isFile: answersFile(method) }] : [];
  });

type Made = Readonly<{ features: readonly Feature[]; catalog: EventCatalog; trails: EventTrails; discloses: boolean }>;

const none = (catalog: EventCatalog): readonly RegisterEntry[] => {
  const [unsaid] = personalEvents({ catalog, trails: {} });
  if (unsaid) throw new RangeError(`event ${unsaid.type} seals what is kept of people in a service without a register`);
  return [];
};

/** Rules TRL-011, TRL-012: the register of a service. @throws RangeError for what is kept or shown of people and stands in no processing. */
export const registerFor = (trail: TrailMounting | undefined, made: Made): readonly RegisterEntry[] => {
  const { features, catalog, trails, discloses } = made;
  if (!trail) return none(catalog);
  const reads = readsIn(features.flatMap(({ controllers }) => controllers));
  const held = { catalog, trails, reads, trail };
  requireProcessing(trail.processing, { ...held, stores: features.flatMap(({ stores }) => stores) });
  return [...registerOf(trail.processing, held), ...(discloses ? registerOf(disclosureProcessing, held) : [])];
};
