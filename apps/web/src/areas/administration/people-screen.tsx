import { Screen } from '../../shell/screen';
import { ActivationCodes } from './activation-codes';
import { PeopleImport } from './people-import';

export const PeopleScreen = () => (
  <Screen>
    <PeopleImport />
    <ActivationCodes />
  </Screen>
);
