import { uuidv7 } from '@kinerja/clock';
import { announce } from '@kinerja/contracts';
import { unitRegisteredV1 } from '@kinerja/identity-contracts';
import { ServiceUnderTest, type Answer, type Sending } from '@kinerja/service-testing';
import { agencyCode, employeeId, type Role } from '@kinerja/vocabulary';
import { surveysService } from '../src/app.module';

export const unitId = '018f3c7e-0000-7000-8000-00000000000a';

export type Agency = Readonly<{
  surveys: ServiceUnderTest;
  /** Sends as one and the same account with these roles. */
  call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
}>;
type CallOptions = Sending & Readonly<{ roles?: readonly Role[] }>;

/** The surveys service of an agency with one unit, on a database of its own. */
export const startAgency = async (minimumRespondents = 5): Promise<Agency> => {
  const config = { digestKey: Buffer.alloc(32, 7).toString('base64'), minimumRespondents, flushSeconds: 3_600 };
  const surveys = await ServiceUnderTest.start(surveysService(config), { agency: agencyCode('dinsos') });
  await surveys.others.say(announce(unitRegisteredV1, unitId, { unitId, name: 'Bidang Layanan' }));
  await surveys.quiet();
  const account = uuidv7();
  return {
    surveys,
    call: (method, path, { roles = ['survey-officer' as const], ...sending } = {}) =>
      surveys.call({ account, employee: employeeId(account), roles }, method, path, sending),
  };
};
