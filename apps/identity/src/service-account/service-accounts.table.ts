import { instantColumn, ReadTable } from '@kinerja/database';
import type { ServiceAccountEvent, ServiceAccountId } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Which there are and what they are called, those that have ended too; what one has now its stream says. */
@ReadTable('identity.service_accounts', { version: 1 })
export class ServiceAccountRow {
  @PrimaryColumn('uuid') serviceAccountId!: ServiceAccountId;
  @Column('text') name!: string;
  @Column('text') purpose!: string;
  @Column(instantColumn) registeredAt!: Instant;
}

export const serviceAccounts = tableProjection<ServiceAccountEvent, ServiceAccountRow>(ServiceAccountRow, {
  ServiceAccountRegistered: ({ data: { serviceAccountId, name, purpose, at } }) =>
    insert({ serviceAccountId, name, purpose, registeredAt: at }),
  ServiceAccessProposed: () => none,
  ServiceAccessProposalEnded: () => none,
  ServiceAccessGranted: () => none,
  ServiceKeyEnded: () => none,
  ServiceAccountSuspended: () => none,
  ServiceAccountResumed: () => none,
  ServiceAccountEnded: () => none,
  ServiceAccountHandedOver: () => none,
});
