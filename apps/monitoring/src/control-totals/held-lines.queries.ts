import type { FigureLine } from '@kinerja/monitoring-domain';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

export type HeldLine = FigureLine & Readonly<{ agency: string; context: string }>;

/** The same keys as the services' own control totals (`apps/<service>/src/control-totals`). */
const HELD = `
  SELECT agency, 'identity' AS context, 'unit/' || unit_id AS key, 1 AS count, NULL::bigint AS "sumRupiah"
    FROM monitoring.units_v1
  UNION ALL
  SELECT agency, 'identity', 'people/' || unit_id, people, NULL FROM monitoring.units_v1
  UNION ALL
  SELECT agency, 'planning', 'approved/' || year || '/' || unit_id, approved, NULL
    FROM monitoring.plan_counts_v1 WHERE year = $2
  UNION ALL
  SELECT agency, 'reporting', 'closed/' || month || '/' || unit_id, people, NULL
    FROM monitoring.month_counts_v1 WHERE month = $1
  UNION ALL
  SELECT agency, 'evaluation', predikat.name || '/' || month || '/' || unit_id, predikat.people, NULL
    FROM monitoring.distributions_v1
   CROSS JOIN LATERAL (VALUES ('sangat-baik', sangat_baik), ('baik', baik), ('butuh-perbaikan', butuh_perbaikan),
     ('kurang', kurang), ('sangat-kurang', sangat_kurang)) AS predikat (name, people)
   WHERE month = $1
  UNION ALL
  SELECT agency, 'incentives', sum.name || '/' || run_id, people, sum.rupiah
    FROM monitoring.tpp_runs_v1
   CROSS JOIN LATERAL (VALUES ('gross', gross_rupiah), ('deduction', deduction_rupiah), ('net', net_rupiah))
     AS sum (name, rupiah)
   WHERE month = $1
  UNION ALL
  SELECT agency, 'surveys', 'respondents/' || survey_id, respondents, NULL
    FROM monitoring.survey_results_v1 WHERE to_char(to_day, 'YYYY-MM') = $1`;

type Row = Omit<HeldLine, 'sumRupiah'> & Readonly<{ sumRupiah: string | null }>;

/** What the centre holds of a month, figure by figure. */
export const heldLines = async (database: EntityManager, month: YearMonth): Promise<readonly HeldLine[]> => {
  const rows = await database.query<Row[]>(HELD, [month, Number(month.slice(0, 4))]);
  return rows.map(({ sumRupiah, ...line }) => (sumRupiah === null ? line : { ...line, sumRupiah: BigInt(sumRupiah) }));
};
