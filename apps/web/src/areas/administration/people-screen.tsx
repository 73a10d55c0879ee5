import { useLingui } from '@lingui/react/macro';
import { day } from '../../forms/rules';
import { DayField } from '../../forms/picked-fields';
import { useForm } from '../../forms/use-form';
import { ImportScreen } from '../../imports/import-screen';
import { ActivationCodes } from './activation-codes';
import { peopleImport } from './people-import';

export const PeopleScreen = () => {
  const { t } = useLingui();
  const form = useForm({ form: 'people-import', begin: { startsOn: '' }, rules: { startsOn: day({}) } });
  const { startsOn } = form.fields;
  const fields = (
    <DayField
      name="startsOn"
      label={t`Jabatan berlaku sejak`}
      hint={t`Untuk baris yang tidak menyebut tanggal mulainya sendiri (TMT).`}
    />
  );
  return (
    <ImportScreen kind={peopleImport} asked={{ form, body: startsOn === '' ? {} : { startsOn }, fields }}>
      <ActivationCodes />
    </ImportScreen>
  );
};
