import { feature } from '@kinerja/service-runtime';
import { SecondFactorController } from './second-factor.controller';

/** What a sign-in takes beside the password. Its events are the account's, its secrets the credential store's. */
export const secondFactorFeature = feature({ controllers: [SecondFactorController] });
