import { ReadTable } from '@kinerja/database';
import type { AccountEvent, AccountId, CredentialId } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.accounts', { version: 2, indexes: [{ unique: ['username'] }] })
export class AccountRow {
  @PrimaryColumn('uuid') accountId!: AccountId;
  @Column('uuid', { nullable: true }) employeeId!: EmployeeId | null;
  @Column('text') username!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') status!: 'created' | 'active' | 'disabled';
  /** The password that counts, by its name in the credential store; null before the activation. */
  @Column('uuid', { nullable: true }) passwordId!: CredentialId | null;
}

export const accountsTable = tableProjection<AccountEvent, AccountRow>(AccountRow, {
  AccountCreated: ({ data: { accountId, employeeId, username, roles } }) =>
    insert({
      accountId,
      employeeId: employeeId ?? null,
      username,
      roles: [...roles],
      status: 'created',
      passwordId: null,
    }),
  AccountActivated: ({ data: { accountId, credentialId } }) =>
    patch({ accountId }, { status: 'active', passwordId: credentialId }),
  PasswordChanged: ({ data: { accountId, credentialId } }) => patch({ accountId }, { passwordId: credentialId }),
  AccountDisabled: ({ data: { accountId } }) => patch({ accountId }, { status: 'disabled' }),
});
