import { instantColumn } from '@kinerja/database';
import type { AccountId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session that the door opened. No projection: who was signed in when is forgotten after a day. */
@Entity({ name: 'sessions', schema: 'identity' })
export class SessionRow {
  @PrimaryColumn('uuid') sessionId!: string;
  @Column('uuid') accountId!: AccountId;
  /** "Chrome"; null where it is not known. */
  @Column('text', { nullable: true }) browser!: string | null;
  /** "Android"; null where it is not known. */
  @Column('text', { nullable: true }) system!: string | null;
  @Column(instantColumn) beganAt!: Instant;
  /** Up to five minutes older than the last request. */
  @Column(instantColumn) seenAt!: Instant;
  /** When its person proved last who they are. */
  @Column(instantColumn) provedAt!: Instant;
  @Column({ ...instantColumn, nullable: true }) endedAt!: Instant | null;
}
