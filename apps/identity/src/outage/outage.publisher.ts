import { announce, type Announcement } from '@kinerja/contracts';
import { outageRecordedV1, outageWithdrawnV1 } from '@kinerja/identity-contracts';
import type { OutageEvent } from '@kinerja/identity-domain';

export const outageAnnouncements = (event: OutageEvent): readonly Announcement[] => {
  const { outageId } = event.data;
  if (event.type === 'OutageWithdrawn') return [announce(outageWithdrawnV1, outageId, { outageId })];
  const { startsOn, startsAt, endsOn, endsAt, cause } = event.data;
  return [announce(outageRecordedV1, outageId, { outageId, startsOn, startsAt, endsOn, endsAt, cause })];
};
