import { useLingui } from '@lingui/react/macro';
import { Screen } from '../shell/screen';
import { ActivationCodes } from './activation-codes';
import { PeopleImport } from './people-import';

export const PeopleScreen = () => {
  const { t } = useLingui();
  return (
    <Screen title={t`Pegawai`}>
      <PeopleImport />
      <ActivationCodes />
    </Screen>
  );
};
