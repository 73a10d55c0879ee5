import { createHash } from 'node:crypto';
import { canonicalJson } from '@kinerja/kernel';
import type { Chart, ChartTable } from '@kinerja/monitoring-domain';
import { drawChart } from './draw-chart';

export type DrawnChart = Readonly<{ svg: string; etag: string }>;

const MOST = 64;

/** Draws each set of numbers once; the oldest drawing goes when there are too many. */
export class ChartCache {
  private readonly drawings = new Map<string, DrawnChart>();

  drawn(chart: Chart, table: ChartTable): DrawnChart {
    const key = createHash('sha256')
      .update(`${chart}|${canonicalJson(table)}`)
      .digest('base64url');
    const known = this.drawings.get(key);
    if (known) return known;
    const drawing = { svg: drawChart(chart, table), etag: `"${key}"` };
    this.drawings.set(key, drawing);
    const [oldest] = this.drawings.keys();
    if (this.drawings.size > MOST && oldest !== undefined) this.drawings.delete(oldest);
    return drawing;
  }
}
