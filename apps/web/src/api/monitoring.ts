import type { Predikat } from '@kinerja/vocabulary';
import { addressOf, type WireRupiah } from './http';
import { ask } from './query';

/** Counts are of people unless the name says otherwise. */
export type CityFigures = Readonly<{
  people: number;
  plansApproved: number;
  /** People whose reports of the month are final. */
  monthsClosed: number;
  /** Daily reports in those months. */
  reportsApproved: number;
  rated: number;
  predikat: Readonly<Record<Predikat, number>>;
  grossRupiah: WireRupiah;
  deductionRupiah: WireRupiah;
  netRupiah: WireRupiah;
  /** 25.00-100.00 as text, mean over services; null without a published survey. */
  ikm: string | null;
  /** Of the one survey; null where several are averaged. */
  mutu: string | null;
}>;
export type AgencyFigures = CityFigures &
  Readonly<{ agency: string; name: string; period: 'none' | 'open' | 'closed'; lastHeardAt: string | null }>;

/** The numbers of a chart for those who read tables; text in Indonesian, as in the chart. */
export type ChartTable = Readonly<{
  title: string;
  unit: string;
  columns: readonly string[];
  rows: readonly Readonly<{ label: string; values: readonly (string | null)[] }>[];
}>;
export const charts = ['progress', 'predikat', 'tpp', 'ikm'] as const;
export type Chart = (typeof charts)[number];

export type Dashboard = Readonly<{
  month: string;
  city: CityFigures;
  agencies: readonly AgencyFigures[];
  tables: Readonly<Record<Chart, ChartTable>>;
}>;

export const dashboard = (month: string) => ask<Dashboard>('monitoring', 'dashboard', { month });
export const chartAddress = (chart: Chart, month: string): string =>
  addressOf(`api/monitoring/charts/${chart}.svg`, { month });
