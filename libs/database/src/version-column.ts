import type { ColumnOptions, ValueTransformer } from 'typeorm';

const numbers: ValueTransformer = {
  to: (value: unknown): unknown => value,
  from: (value: unknown): unknown => (value === null ? null : Number(value)),
};

/**
 * `@Column(versionColumn) version: number`: of a stream, or a position of the log. A bigint in the event, a plain number in the
 * row and in JSON, where it never comes near 2^53: `version: Number(version)`.
 */
export const versionColumn = { type: 'bigint', transformer: numbers } as const satisfies ColumnOptions;
