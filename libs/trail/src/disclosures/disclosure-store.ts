import { uuidv7 } from '@kinerja/clock';
import {
  actorsOf,
  listOrder,
  type Disclosure,
  type DisclosureLog,
  type Page,
  type PageQuery,
} from '@kinerja/http-edge';
import { instant, type DisclosedKind, type Instant, type Role } from '@kinerja/vocabulary';
import type { Pool } from 'pg';

/** Rule TRL-009: so long a line is kept. */
export const KEPT_YEARS = 2;

/** Lines that are over are removed with what is written, some at a time and by one connection at a time: no two wait for each other. */
const WRITTEN = `WITH turn AS (SELECT pg_try_advisory_xact_lock(hashtextextended('disclosure.lines', 0)) AS is_ours),
  removed AS (
    DELETE FROM disclosure.lines WHERE (SELECT is_ours FROM turn) AND line_id IN (
      SELECT line_id FROM disclosure.lines WHERE shown_at < now() - interval '${String(KEPT_YEARS)} years' ORDER BY shown_at LIMIT 100))
  INSERT INTO disclosure.lines (line_id, reader, roles, kinds, operation, is_file, subjects)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Cursors and filters that are not asked for are null. */
const READ = `SELECT line_id, shown_at, reader, roles, kinds, operation, is_file, cardinality(subjects) AS people
  FROM disclosure.lines
  WHERE shown_at >= now() - interval '${String(KEPT_YEARS)} years' AND ($1::uuid IS NULL OR line_id < $1) AND ($2::text[] IS NULL OR reader = ANY ($2))
    AND ($3::uuid IS NULL OR subjects @> ARRAY[$3::uuid])
  ORDER BY line_id DESC LIMIT $4`;

type Row = Readonly<{
  line_id: string;
  shown_at: Date;
  reader: string;
  roles: readonly Role[];
  kinds: readonly DisclosedKind[];
  operation: string;
  is_file: boolean;
  people: number;
}>;

/** One line; `people`: of how many it showed something at once. */
export type DisclosureLine = Omit<Disclosure, 'subjects'> & Readonly<{ lineId: string; at: Instant; people: number }>;

export type DisclosureQuestion = PageQuery & Readonly<{ by?: string; about?: string }>;

const order = listOrder('disclosures', 'uuid');

const lineIn = ({ line_id, shown_at, is_file, ...row }: Row): DisclosureLine => ({
  ...row,
  ...{ lineId: line_id, at: instant(shown_at), isFile: is_file },
});

/** Who was shown what of whom in one service. */
export class DisclosureStore implements DisclosureLog {
  constructor(private readonly pool: Pool) {}

  async record({ reader, roles, kinds, operation, isFile, subjects }: Disclosure): Promise<void> {
    await this.pool.query(WRITTEN, [uuidv7(), reader, roles, kinds, operation, isFile, subjects]);
  }

  /** The newest first. */
  async page({ by, about, ...page }: DisclosureQuestion): Promise<Page<DisclosureLine>> {
    const [before] = order.after(page) ?? [];
    const asked = [before ?? null, by === undefined ? null : actorsOf(by), about ?? null, page.limit + 1];
    const { rows } = await this.pool.query<Row>(READ, asked);
    return order.page(rows.map(lineIn), page.limit, ({ lineId }) => [lineId]);
  }
}
