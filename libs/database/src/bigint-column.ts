import type { ColumnOptions, ValueTransformer } from 'typeorm';

const bigints: ValueTransformer = {
  to: (value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: unknown): unknown => (typeof value === 'string' ? BigInt(value) : value),
};

/**
 * For whole numbers beyond 2^53 or counted in rupiah: `@Column(bigintColumn) netRupiah: bigint`.
 * PostgreSQL's bigint, a JavaScript bigint.
 */
export const bigintColumn = { type: 'bigint', transformer: bigints } as const satisfies ColumnOptions;
export const nullableBigintColumn = { ...bigintColumn, nullable: true } as const satisfies ColumnOptions;
