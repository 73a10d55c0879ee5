import { ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
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

export const accountsTable = tableProjection<AccountEvent, AccountRow>(AccountRow, {
  AccountCreated: ({ data: { accountId, employeeId, username, roles } }) =>
    insert({
      accountId,
      employeeId: employeeId ?? null,
      username,
      roles: [...roles],
      status: 'created',
      passwordHash: null,
    }),
  AccountActivated: ({ data: { accountId, passwordHash } }) => patch({ accountId }, { status: 'active', passwordHash }),
  PasswordChanged: ({ data: { accountId, passwordHash } }) => patch({ accountId }, { passwordHash }),
  AccountDisabled: ({ data: { accountId } }) => patch({ accountId }, { status: 'disabled' }),
});
