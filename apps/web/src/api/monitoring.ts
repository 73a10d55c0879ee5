import type { Predikat } from '@kinerja/vocabulary';
import { addressOf, type WireRupiah } from './http';
import { ask } from './query';

export type CityFigures = Readonly<{
  people: number;
  plansApproved: number;
  reportsApproved: number;
  rated: number;
  predikat: Readonly<Record<Predikat, number>>;
  grossRupiah: WireRupiah;
  deductionRupiah: WireRupiah;
  netRupiah: WireRupiah;
  /** 25.00-100.00 as text. */
  ikm?: string | null;
  mutu?: string | null;
}>;
export type AgencyFigures = CityFigures & Readonly<{ agency: string; name: string; lastHeardAt?: string | null }>;
export type Dashboard = Readonly<{ month: string; city: CityFigures; agencies: readonly AgencyFigures[] }>;

export const charts = ['progress', 'predikat', 'tpp', 'ikm'] as const;
export type Chart = (typeof charts)[number];

export const dashboard = (month: string) => ask<Dashboard>('monitoring', 'dashboard', { month });
export const chartAddress = (chart: Chart, month: string): string =>
  addressOf(`api/monitoring/charts/${chart}.svg`, { month });
