import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DemandScope } from '../../api/identity';

export const demandScopeWords: Readonly<Record<DemandScope, MessageDescriptor>> = {
  'two-person-roles': msg`Pemegang peran TPP, admin, dan kepala instansi`,
  everybody: msg`Semua akun`,
};
export const demandScopes: readonly DemandScope[] = ['two-person-roles', 'everybody'];
