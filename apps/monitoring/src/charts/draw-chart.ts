import { chartInWords, type Chart, type ChartTable } from '@kinerja/monitoring-domain';
import { init } from 'echarts';
import { chartOption, heightOf, WIDTH } from './chart-option';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** Says what the picture shows to those who do not see it. */
const withWords = (svg: string, table: ChartTable): string =>
  svg.replace(/^<svg ([^>]*)>/, (_whole, attributes: string) => {
    const words = `<title id="judul">${escaped(table.title)}</title><desc id="uraian">${escaped(chartInWords(table))}</desc>`;
    return `<svg role="img" aria-labelledby="judul uraian" lang="id" ${attributes}>${words}`;
  });

/** ECharts on the server: a picture that needs no script and prints as it looks. */
export const drawChart = (chart: Chart, table: ChartTable): string => {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: heightOf(chart, table) });
  try {
    drawing.setOption(chartOption(chart, table));
    return withWords(drawing.renderToSVGString(), table);
  } finally {
    drawing.dispose();
  }
};
