import { instant, type Instant } from '@kinerja/vocabulary';
import type { ColumnOptions, ValueTransformer } from 'typeorm';

const instants: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): Instant | null => (value instanceof Date ? instant(value) : null),
};

/** `@Column(instantColumn) at: Instant`: PostgreSQL's timestamptz, ISO text in UTC here. */
export const instantColumn = { type: 'timestamptz', transformer: instants } as const satisfies ColumnOptions;
export const nullableInstantColumn = { ...instantColumn, nullable: true } as const satisfies ColumnOptions;
