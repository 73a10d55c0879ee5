import { leadsFrom } from '@kinerja/directory';
import type { ErasureStanding } from '@kinerja/identity-domain';
import type { EmployeeId, LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

type Found = Readonly<{
  isInService: boolean;
  lastDay: LocalDate | null;
  hasAccountInUse: boolean;
  hasOpenReport: boolean;
}>;

const STANDING = `
  SELECT coalesce(bool_or(post.ends_on IS NULL OR post.ends_on >= $2::date), false) AS "isInService",
         max(post.ends_on)::text AS "lastDay",
         EXISTS (SELECT FROM identity.accounts_v5 WHERE employee_id = $1 AND status <> 'disabled') AS "hasAccountInUse",
         EXISTS (SELECT FROM identity.superior_reports_v1 WHERE employee_id = $1 AND state = 'open') AS "hasOpenReport"
    FROM identity.post_records_v2 post
   WHERE post.employee_id = $1 AND NOT post.is_withdrawn`;

/** Rules IDN-181, IDN-182: by the read tables, which the caller has waited for. A post that was withdrawn was never held. */
export const erasureStanding = async (
  source: DataSource,
  employeeId: EmployeeId,
  { today, retentionYears }: Readonly<{ today: LocalDate; retentionYears: number }>,
): Promise<ErasureStanding> => {
  const [[found], leads] = await Promise.all([
    source.query<Found[]>(STANDING, [employeeId, today]),
    leadsFrom(source, employeeId, today),
  ]);
  const { isInService = false, lastDay = null, hasAccountInUse = false, hasOpenReport = false } = found ?? {};
  return { isInService, ...(lastDay && { lastDay }), hasAccountInUse, hasOpenReport, leads, retentionYears };
};
