import { queryOptions } from '@tanstack/react-query';
import type { components as Identity } from './generated/identity';
import { read } from './http';
import { ask } from './query';
import { trailParts, type TrailEventType, type TrailPart } from './trail';

type Stated = Identity['schemas']['Processing'];

/** What a service keeps of people and why: a line of the register. */
export type Processing = Omit<Stated, 'events'> & Readonly<{ part: TrailPart; events: readonly TrailEventType[] }>;
export type ProcessingReaders = Stated['readers'];
type Answer = Readonly<{ items: readonly Omit<Processing, 'part'>[] }>;

const reads: Readonly<Record<TrailPart, (signal: AbortSignal) => Promise<Answer>>> = {
  identity: (signal) => read('GET identity/processing', {}, signal),
  planning: (signal) => read('GET planning/processing', {}, signal),
  reporting: (signal) => read('GET reporting/processing', {}, signal),
  evaluation: (signal) => read('GET evaluation/processing', {}, signal),
  incentives: (signal) => read('GET incentives/processing', {}, signal),
  surveys: (signal) => read('GET surveys/processing', {}, signal),
};

/** The register of the whole agency: of every service, or it is not the whole. */
export const processingRegister = () =>
  queryOptions<readonly Processing[]>({
    queryKey: ['processing'],
    queryFn: async ({ signal }) => {
      const readPart = async (part: TrailPart) => (await reads[part](signal)).items.map((item) => ({ ...item, part }));
      return (await Promise.all(trailParts.map(readPart))).flat();
    },
  });

/** For how many years data are kept of whoever has left. */
export const retention = () => ask('GET identity/retention', {});
