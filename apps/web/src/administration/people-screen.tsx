import { Trans } from '@lingui/react/macro';
import { Screen } from '../shell/screen';
import { ActivationCodes } from './activation-codes';
import { PeopleImport } from './people-import';

export const PeopleScreen = () => (
  <Screen title={<Trans>Pegawai</Trans>}>
    <PeopleImport />
    <ActivationCodes />
  </Screen>
);
