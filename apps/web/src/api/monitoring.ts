import type { components } from './generated/monitoring';
import { addressOf } from './http';
import { ask } from './query';

type Schemas = components['schemas'];
export type CityFigures = Schemas['CityFigures'];
export type AgencyFigures = Schemas['AgencyFigures'];
export type ChartTable = Schemas['ChartTable'];
export type Dashboard = Schemas['Dashboard'];
export type AgencyFaults = Schemas['AgencyFaults'];
export type Chart = keyof Dashboard['tables'];
export const charts = ['progress', 'predikat', 'tpp', 'ikm'] as const satisfies readonly Chart[];

export const dashboard = (month: string) => ask('GET monitoring/dashboard', { query: { month } });
export const agencyFaults = () => ask('GET monitoring/people-faults', {});
export const chartAddress = (chart: Chart, month: string): string =>
  addressOf(`api/monitoring/charts/${chart}.svg`, { month });
