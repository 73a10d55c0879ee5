import { ReadTable } from '@kinerja/database';
import type { AccountId } from '@kinerja/identity-domain';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.accounts', { version: 1, indexes: [{ unique: ['username'] }] })
export class AccountRow {
  @PrimaryColumn('uuid') accountId!: AccountId;
  @Column('uuid', { nullable: true }) employeeId!: EmployeeId | null;
  @Column('text') username!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') status!: 'created' | 'active' | 'disabled';
  /** argon2id, PHC string; null before the activation. */
  @Column('text', { nullable: true }) passwordHash!: string | null;
}
