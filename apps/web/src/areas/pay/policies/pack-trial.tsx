import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { golongans } from '@kinerja/vocabulary';
import { useState } from 'react';
import { useCommand } from '../../../commands/use-command';
import { predikatWords } from '../../../display/words';
import { Form } from '../../../forms/form';
import { MoneyField, NumberField } from '../../../forms/number-fields';
import { ChoiceField, MonthField } from '../../../forms/picked-fields';
import { choice, decimal, month, rupiah } from '../../../forms/rules';
import { useForm } from '../../../forms/use-form';
import { Card } from '../../../shell/card';
import { jobClasses, predikatOrder } from './pack-fields';
import type { Pack } from './pack-values';
import { countDigits, trialPerson, WORKDAYS, type TrialForm } from './trial-person';
import { TrialOutcome } from './trial-outcome';

const statuses = ['pns', 'cpns', 'pppk'] as const;
const golongansOf = (status: string): readonly string[] =>
  golongans.filter((golongan) => golongan.includes('/') === (status !== 'pppk'));

const rulesFor = (form: TrialForm) => ({
  month: month({ required: true }),
  jobClass: choice(jobClasses, { required: true }),
  status: choice(statuses, { required: true }),
  golongan: choice(golongansOf(form.status), { required: true }),
  predikat: choice(predikatOrder, { required: true }),
  absentDays: decimal({ required: true, ...countDigits }),
  late: decimal({ required: true, ...countDigits }),
  minutes: decimal(countDigits),
  healthBase: rupiah({ required: true }),
});

const beginOf = (pack: Pack, language: string): TrialForm => ({
  ...{
    month: String(pack.validFrom).slice(0, 7),
    jobClass: '',
    status: 'pns',
    golongan: '',
    predikat: 'baik',
    language,
  },
  ...{ absentDays: '0', late: '0', minutes: '', healthBase: '' },
});

/** What one made-up person would be paid under the pack of the form, and under the one that holds in that month now. */
export const PackTrial = ({ pack }: Readonly<{ pack: Pack }>) => {
  const { i18n } = useLingui();
  const trying = useCommand('POST incentives/policy-packs/trial', { refreshes: [] });
  const [triedPack, setTriedPack] = useState('');
  const form = useForm({
    form: 'policy-pack-trial',
    begin: beginOf(pack, i18n.locale),
    rules: rulesFor,
  });
  const send = () => {
    setTriedPack(JSON.stringify(pack));
    trying.mutate({ body: { pack, person: trialPerson({ ...form.fields, language: i18n.locale }) } as never });
  };
  return (
    <Card title={<Trans>Coba pada satu pegawai</Trans>} testId="pack-trial">
      <Stack>
        <Text size="sm">
          <Trans>
            Pegawai contoh dengan {WORKDAYS} hari kerja sebulan; tidak ada yang disimpan. Bandingkan yang diterima
            menurut kebijakan ini dan menurut yang berlaku sekarang.
          </Trans>
        </Text>
        <Form
          form={form}
          sending={trying}
          onSend={send}
          action={<Trans>Hitung</Trans>}
          actionProps={{ variant: 'default', w: 'fit-content' }}
          testId="try-policy"
        >
          <MonthField name="month" />
          <TrialFields status={form.fields.status} />
        </Form>
        {trying.data && triedPack === JSON.stringify(pack) && <TrialOutcome tried={trying.data} />}
      </Stack>
    </Card>
  );
};

const TrialFields = ({ status }: Readonly<{ status: string }>) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
      <ChoiceField name="jobClass" label={t`Kelas jabatan`} nothing={t`Pilih`} options={plain(jobClasses)} />
      <ChoiceField
        name="status"
        label={t`Status kepegawaian`}
        nothing={t`Pilih`}
        options={statuses.map((value) => ({ value, label: value.toUpperCase() }))}
      />
      <ChoiceField name="golongan" label={t`Golongan`} nothing={t`Pilih`} options={plain(golongansOf(status))} />
      <ChoiceField
        name="predikat"
        label={t`Predikat`}
        nothing={t`Pilih`}
        options={predikatOrder.map((value) => ({ value, label: _(predikatWords[value].label) }))}
      />
      <NumberField name="absentDays" label={t`Hari alpa`} digits={countDigits} />
      <NumberField name="late" label={t`Kali terlambat 1–30 menit`} digits={countDigits} />
      <NumberField name="minutes" label={t`Menit kerja disetujui`} digits={countDigits} />
      <MoneyField name="healthBase" label={t`Gaji dasar BPJS Kesehatan`} />
    </SimpleGrid>
  );
};
