import { join } from 'node:path';
import { identityControlTotalsStatedV1 } from '@kinerja/identity-contracts';
import { importsFeatures } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition } from '@kinerja/service-runtime';
import { accountFeature } from './account/account.feature';
import { administratorsFeature } from './account/administrators.feature';
import { assignmentFeature } from './assignment/assignment.feature';
import { incidentFeature } from './breach/incident.feature';
import { calendarFeature } from './calendar/calendar.feature';
import { credentialFeature } from './credential/credential.feature';
import { correctionFeature } from './correction/correction.feature';
import { controlLines } from './control-totals/control-totals.queries';
import { delegationFeature } from './delegation/delegation.feature';
import { erasureFeature } from './erasure/erasure.feature';
import { firstStepsFeature } from './first-steps/first-steps.feature';
import type { IdentitySettings } from './identity.settings';
import { KeyedDigests } from './keys/keyed-digests';
import { outageFeature } from './outage/outage.feature';
import { outsideAccountFeature } from './outside-account/outside-account.feature';
import { peopleImportFeature } from './people-import/people-import.feature';
import { peopleImport } from './people-import/people.import';
import { peopleFaultsFeature } from './people-faults/people-faults.feature';
import { personFeature } from './person/person.feature';
import { secondFactorDemandFeature } from './second-factor-demand/second-factor-demand.feature';
import { passkeyFeature } from './passkey/passkey.feature';
import { scimFeature } from './scim/scim.feature';
import { serviceAccountFeature } from './service-account/service-account.feature';
import { secondFactorFeature } from './second-factor/second-factor.feature';
import { sessionFeature } from './session/session.feature';
import { rotationFeature } from './shift/rotation.feature';
import { shiftPatternFeature } from './shift/shift-pattern.feature';
import { superiorReportFeature } from './superior-report/superior-report.feature';
import { unitFeature } from './unit/unit.feature';
import { identityTrail } from './identity.trail';
import { webhookFeature } from './webhook/webhook.feature';
import { partsWith } from './identity.parts';

export type { IdentitySettings } from './identity.settings';
export { webhooksFrom, webhookSettings } from './webhook/webhook.settings';

/** Units, people, assignments, accounts. The settings carry its keys and the first account. */
export const identityService = (settings: IdentitySettings): ServiceDefinition => {
  const digests = new KeyedDigests(settings.digestKey);
  return defineService({
    name: 'identity',
    trail: identityTrail,
    parts: partsWith({ digests, settings }),
    features: [
      unitFeature,
      personFeature(digests),
      assignmentFeature,
      erasureFeature,
      incidentFeature,
      superiorReportFeature,
      correctionFeature,
      calendarFeature,
      shiftPatternFeature,
      rotationFeature,
      delegationFeature,
      outageFeature,
      peopleFaultsFeature,
      firstStepsFeature,
      secondFactorFeature, // before `accounts/:id/…`, so that `me` is never taken for an id
      passkeyFeature,
      secondFactorDemandFeature,
      outsideAccountFeature,
      serviceAccountFeature,
      scimFeature,
      webhookFeature,
      accountFeature,
      administratorsFeature,
      credentialFeature,
      sessionFeature,
      peopleImportFeature,
      ...importsFeatures(peopleImport),
      controlTotalsFeature({ contract: identityControlTotalsStatedV1, linesOf: controlLines }),
    ],
    migrations: join(__dirname, '..', 'migrations'),
  });
};
