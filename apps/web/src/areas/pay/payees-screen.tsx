import { useForm } from '../../forms/use-form';
import { ImportScreen } from '../../imports/import-screen';
import { payeeImport } from './payee-import';

export const PayeesScreen = () => {
  const form = useForm({ form: 'payee-import', begin: {}, rules: {} });
  return <ImportScreen kind={payeeImport} asked={{ form, body: {} }} />;
};
