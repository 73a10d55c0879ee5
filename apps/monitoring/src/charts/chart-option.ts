import type { Chart, ChartTable } from '@kinerja/monitoring-domain';
import { decimalInIndonesian } from '@kinerja/vocabulary';
import type { EChartsOption } from 'echarts';

/** Told apart without colour vision, dark enough on paper; predikat run from best to worst. */
const COLOURS: Readonly<Record<Chart, readonly string[]>> = {
  progress: ['#0f4a74', '#348bca', '#a5cce8'],
  predikat: ['#0f4a74', '#4d9ad1', '#f0c24b', '#d9822b', '#8c1d18'],
  tpp: ['#0f4a74', '#d9822b'],
  ikm: ['#155a8c'],
};
const INK = '#1a1a1a';
const FONT = 'sans-serif';
/** Mutu bounds of PermenPANRB 14/2017, drawn as lines on the IKM chart. */
const BOUNDS = [
  { xAxis: 65, name: 'C' },
  { xAxis: 76.61, name: 'B' },
  { xAxis: 88.31, name: 'A' },
];

const isStacked = (chart: Chart): boolean => chart === 'predikat' || chart === 'tpp';

/** Pixels: a bar, the space around a group, title and axis, the names on the left. */
const BAR = 16;
const SPACE = 24;
const FRAME = 132;
const NAMES = 290;

export const WIDTH = 900;
/** Room for every bar: grouped bars stand below each other, stacked ones in one. */
export const heightOf = (chart: Chart, { columns, rows }: ChartTable): number => {
  const bars = isStacked(chart) ? 1 : columns.length;
  return FRAME + Math.max(1, rows.length) * (bars * BAR + SPACE);
};

const axisRange = (chart: Chart): { min?: number; max?: number } => {
  if (chart === 'ikm') return { min: 25, max: 100 };
  return chart === 'progress' ? { min: 0, max: 100 } : { min: 0 };
};

/** As Indonesian writes numbers: `1.234,5`. Two decimals at most, which is all the tables have. */
const inWords = (value: unknown): string =>
  typeof value === 'number' ? decimalInIndonesian(Math.round(value * 100) / 100) : '';

/** A figure inside a stacked bar needs this share of the longest bar to fit. */
const FITS = 0.05;
const longest = ({ rows }: ChartTable): number =>
  Math.max(0, ...rows.map(({ values }) => values.reduce((sum, value) => sum + Number(value ?? 0), 0)));

const labelOf = (chart: Chart, table: ChartTable) => {
  const least = isStacked(chart) ? longest(table) * FITS : 0;
  return {
    show: true,
    fontFamily: FONT,
    fontSize: 11,
    formatter: ({ value }: { value: unknown }) => (Number(value) >= least ? inWords(value) : ''),
    ...(isStacked(chart) ? { position: 'inside' as const } : { position: 'right' as const, color: INK }),
  };
};

const boundLines = {
  silent: true,
  symbol: 'none',
  lineStyle: { color: '#3d4753', type: 'dashed' as const },
  label: { formatter: 'Mutu {b}', position: 'start' as const, color: INK, fontFamily: FONT },
  data: BOUNDS,
};

const seriesOf = (chart: Chart, table: ChartTable, index: number) => ({
  type: 'bar' as const,
  name: table.columns[index] ?? '',
  barMaxWidth: BAR,
  silent: true,
  ...(isStacked(chart) ? { stack: 'all' } : {}),
  label: labelOf(chart, table),
  data: table.rows.map(({ values }) => (values[index] === null ? '-' : Number(values[index]))),
  ...(chart === 'ikm' && table.rows.length > 0 ? { markLine: boundLines } : {}),
});

const titleOf = ({ title, rows }: ChartTable) => ({
  text: title,
  ...(rows.length === 0 ? { subtext: 'Belum ada data' } : {}),
  left: 8,
  top: 8,
  textStyle: { color: INK, fontSize: 16 },
  subtextStyle: { color: INK },
});

const valueAxis = (chart: Chart, { unit }: ChartTable) => ({
  type: 'value' as const,
  name: unit,
  nameLocation: 'middle' as const,
  nameGap: 28,
  ...axisRange(chart),
  axisLabel: { color: INK, formatter: inWords },
  nameTextStyle: { color: INK },
});

/** Long names of agencies are broken into lines instead of being cut. */
const nameAxis = ({ rows }: ChartTable) => ({
  type: 'category' as const,
  inverse: true,
  data: rows.map(({ label }) => label),
  axisLabel: { color: INK, width: NAMES - 70, overflow: 'break' as const, lineHeight: 14 },
});

/** Horizontal bars, one group per row, first row on top; title, unit on the axis, legend, figures at the bars. */
export const chartOption = (chart: Chart, table: ChartTable): EChartsOption => ({
  animation: false,
  textStyle: { fontFamily: FONT, color: INK },
  color: [...COLOURS[chart]],
  title: titleOf(table),
  legend: { show: table.columns.length > 1, top: 38, left: 8, itemGap: 28, textStyle: { color: INK } },
  grid: { left: NAMES, right: 64, top: 80, bottom: 48 },
  xAxis: valueAxis(chart, table),
  yAxis: nameAxis(table),
  series: table.columns.map((_column, index) => seriesOf(chart, table, index)),
});
