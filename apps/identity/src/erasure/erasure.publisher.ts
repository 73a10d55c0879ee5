import { announce, type Announcement } from '@kinerja/contracts';
import { personErasedV1 } from '@kinerja/identity-contracts';
import type { ErasureEvent } from '@kinerja/identity-domain';

/** Nobody hears that it was asked for; once it is confirmed everybody who holds keys of the person does. */
export const erasureAnnouncements = ({ type, data: { employeeId } }: ErasureEvent): readonly Announcement[] =>
  type === 'ErasureConfirmed' ? [announce(personErasedV1, employeeId, { employeeId })] : [];
