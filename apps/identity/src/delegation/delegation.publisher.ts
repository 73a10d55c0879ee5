import { announce, type Announcement } from '@kinerja/contracts';
import { delegationEndedV1, delegationGrantedV1 } from '@kinerja/identity-contracts';
import type { DelegationEvent } from '@kinerja/identity-domain';

/** Why somebody is away stays here. */
export const delegationAnnouncements = (event: DelegationEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'DelegationGranted': {
      const { delegationId, employeeId, substituteId, startsOn, endsOn } = event.data;
      const terms = { delegationId, employeeId, substituteId, startsOn, endsOn };
      return [announce(delegationGrantedV1, employeeId, terms)];
    }
    case 'DelegationEnded': {
      const { delegationId, employeeId, endsOn } = event.data;
      return [announce(delegationEndedV1, employeeId, { delegationId, employeeId, endsOn })];
    }
  }
};
