import type { Chart, ChartTable } from '@kinerja/monitoring-domain';
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

const BAR = 16;
const SPACE = 18;
const FRAME = 130;

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

const seriesOf = (chart: Chart, table: ChartTable, index: number) => ({
  type: 'bar' as const,
  name: table.columns[index] ?? '',
  barMaxWidth: BAR,
  silent: true,
  ...(isStacked(chart) ? { stack: 'all' } : {}),
  label: { show: !isStacked(chart), position: 'right' as const, color: INK, fontFamily: FONT, fontSize: 11 },
  data: table.rows.map(({ values }) => (values[index] === null ? '-' : Number(values[index]))),
  ...(chart === 'ikm' && table.rows.length > 0 ? { markLine: { ...boundLines } } : {}),
});

const boundLines = {
  silent: true,
  symbol: 'none',
  lineStyle: { color: '#3d4753', type: 'dashed' as const },
  label: { formatter: 'Mutu {b}', color: INK, fontFamily: FONT },
  data: BOUNDS,
};

/** Horizontal bars, one group per row, first row on top; title, unit on the axis, legend, figures beside the bars. */
export const chartOption = (chart: Chart, table: ChartTable): EChartsOption => ({
  animation: false,
  textStyle: { fontFamily: FONT, color: INK },
  color: [...COLOURS[chart]],
  title: {
    text: table.title,
    ...(table.rows.length === 0 ? { subtext: 'Belum ada data' } : {}),
    left: 8,
    top: 8,
    textStyle: { color: INK, fontSize: 16 },
    subtextStyle: { color: INK },
  },
  legend: { show: table.columns.length > 1, top: 38, left: 8, textStyle: { color: INK } },
  grid: { left: 8, right: 64, top: 72, bottom: 40, containLabel: true },
  xAxis: {
    type: 'value',
    name: table.unit,
    nameLocation: 'middle',
    nameGap: 28,
    ...axisRange(chart),
    axisLabel: { color: INK },
    nameTextStyle: { color: INK },
  },
  yAxis: { type: 'category', inverse: true, data: table.rows.map(({ label }) => label), axisLabel: { color: INK } },
  series: table.columns.map((_column, index) => seriesOf(chart, table, index)),
});
