import type { components } from './generated/planning';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type Skp = Schemas['Skp'];
export type SkpStatus = Skp['status'];
export type WorkResult = Schemas['WorkResult'];
export type Indicator = Schemas['Indicator'];
export type WaitingSkp = Schemas['WaitingSkp'];
export type Period = Schemas['Period'];

export const mySkps = (year: number) => ask('GET planning/skps/mine', { query: { year } });
export const skp = (id: string) => ask('GET planning/skps/{id}', { params: { id } });
export const waitingSkps = () => askAll('GET planning/skps/queue', {});
export const periods = () => askAll('GET planning/periods', {});

/** Plans of a year, unit by unit. */
export const unitProgress = (year: number) => ask('GET planning/progress', { query: { year } });
