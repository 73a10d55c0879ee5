import { feature } from '@kinerja/service-runtime';
import { OwnPasskeysController } from './own-passkeys.controller';
import { PasskeySignInController } from './passkey-sign-in.controller';
import { PasskeyController } from './passkey.controller';

/** Keys of devices in the place of password and code. Their events are the account's, their rows the credential store's. */
export const passkeyFeature = feature({
  controllers: [OwnPasskeysController, PasskeyController, PasskeySignInController],
});
