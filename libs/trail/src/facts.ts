import type { Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import type { FactKind, FactName, TrailTerm } from './trail-words';

/** One thing that a line says. */
export type Fact = Readonly<{ name: FactName; kind: FactKind; value: string }>;

/** Absent where the event says nothing of it. */
type Said<Value> = Value | null | undefined;
type FactOf<Value> = (name: FactName, value: Said<Value>) => readonly Fact[];

const written =
  <Value>(kind: FactKind, write: (value: Value) => string): FactOf<Value> =>
  (name, value) =>
    value === null || value === undefined ? [] : [{ name, kind, value: write(value) }];

const asIs = (text: string): string => text;

/** `facts.day('last-day', endsOn)`: nothing where nothing is said. */
export const facts = {
  person: written<string>('person', asIs),
  account: written<string>('account', asIs),
  unit: written<string>('unit', asIs),
  day: written<LocalDate>('day', asIs),
  month: written<YearMonth>('month', asIs),
  instant: written<Instant>('instant', asIs),
  text: written<string>('text', asIs),
  decimal: written<string>('decimal', asIs),
  number: written<number>('number', String),
  rupiah: written<bigint>('rupiah', String),
  term: written<TrailTerm>('terms', asIs),
  terms: written<readonly TrailTerm[]>('terms', (terms) => [...terms].sort().join(' ')),
} as const;
