/** A row of the outbox as PostgreSQL gives it: 64-bit numbers as text. */
export type OutboxColumns = Readonly<{
  topic: string;
  partition: number;
  offset: string;
  key: string;
  key_seq: string;
  type: string;
  envelope: string;
}>;
