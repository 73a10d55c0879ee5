import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { amongSubstitutes } from '../../api/find-people';
import { delegation as limits } from '../../api/generated/identity.limits';
import { useCommands } from '../../commands/use-command';
import { daysAway, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { delegationReasonWords } from '../../display/words';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { PersonField } from '../../forms/person-field';
import { choice, day, text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm, type FormState } from '../../forms/use-form';

const reasons = ['leave', 'official-travel', 'illness', 'other'] as const;
const begin = () => {
  const tomorrow = daysAway(today(), 1);
  return {
    ...{ employeeId: '', substituteId: '', startsOn: tomorrow, endsOn: tomorrow },
    ...{ reason: 'leave', note: '', letterNumber: '' },
  };
};
type Fields = ReturnType<typeof begin>;

const rulesFor = (forAnybody: boolean) => (given: Fields) => ({
  ...(forAnybody && { employeeId: text(limits.employeeId) }),
  startsOn: day(limits.startsOn),
  endsOn: day(limits.endsOn, { min: given.startsOn || today() }),
  substituteId: text(limits.substituteId),
  reason: choice(reasons, limits.reason),
  note: text(limits.note, given.reason === 'other'),
  letterNumber: text(limits.letterNumber),
});

/** `forAnybody`: an administrator also says who is away; else it is the person that is signed in. */
export const DelegationForm = ({ forAnybody }: Readonly<{ forAnybody: boolean }>) => {
  const { t } = useLingui();
  const form = useForm({
    form: forAnybody ? 'delegation' : 'own-delegation',
    begin: begin(),
    rules: rulesFor(forAnybody),
  });
  const granting = useGranting(form, forAnybody);
  const { startsOn } = form.fields;
  const among = startsOn === '' ? undefined : amongSubstitutes(startsOn);
  const hint = t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`;
  return (
    <Form
      form={form}
      sending={granting}
      onSend={granting.send}
      action={forAnybody ? <Trans>Catat pelimpahan</Trans> : <Trans>Limpahkan</Trans>}
      testId="grant-delegation"
    >
      {forAnybody && <PersonField name="employeeId" label={t`Yang digantikan`} {...{ among, hint }} />}
      <DayField name="startsOn" label={t`Hari pertama`} />
      <DayField name="endsOn" label={t`Hari terakhir`} />
      <PersonField name="substituteId" label={t`Digantikan oleh`} {...{ among, hint }} />
      <ReasonFields isOther={form.fields.reason === 'other'} />
    </Form>
  );
};

const ReasonFields = ({ isOther }: Readonly<{ isOther: boolean }>) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  return (
    <>
      <ChoiceField
        name="reason"
        label={t`Alasan`}
        nothing={t`Pilih alasan`}
        options={reasons.map((value) => ({ value, label: _(delegationReasonWords[value]) }))}
      />
      <LongTextField
        name="note"
        label={isOther ? t`Alasan dengan kata-kata` : t`Keterangan`}
        hint={t`Hanya dilihat oleh yang digantikan dan admin instansi.`}
      />
      <TextField name="letterNumber" label={t`Nomor surat`} />
    </>
  );
};

const OF_ANYBODY = 'POST identity/delegations';
const OWN = 'POST identity/delegations/mine';

const useGranting = (form: FormState<keyof Fields>, forAnybody: boolean) => {
  const { t } = useLingui();
  const format = useFormat();
  const granting = useCommands<typeof OF_ANYBODY | typeof OWN>({
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: (_answer, { body: { startsOn, endsOn } }) => {
      form.sent();
      const [first, last] = [format.day(startsOn), format.day(endsOn)];
      notifications.show({ color: 'green', message: t`Pelimpahan ${first} – ${last} tercatat.` });
    },
  });
  const send = () => {
    const { employeeId, substituteId, startsOn, endsOn, note, letterNumber } = form.fields;
    const reason = reasons.find((one) => one === form.fields.reason);
    if (!reason) return;
    const said = {
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(letterNumber.trim() !== '' && { letterNumber: letterNumber.trim() }),
    };
    const terms = { substituteId, startsOn, endsOn, reason, ...said };
    if (forAnybody) granting.mutate(OF_ANYBODY, { body: { employeeId, ...terms } });
    else granting.mutate(OWN, { body: terms });
  };
  return { ...granting, send };
};
