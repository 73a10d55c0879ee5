import { Group } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { activity as limits } from '../../api/generated/reporting.limits';
import type { Indicator } from '../../api/planning';
import { NumberField } from '../../forms/number-fields';
import { ChoiceField, DayField, TimeField } from '../../forms/picked-fields';
import { TextField } from '../../forms/text-fields';
import type { FormState } from '../../forms/use-form';
import type { ReportForm } from './report-draft';

export const TimeFields = () => {
  const { t } = useLingui();
  return (
    <>
      <DayField name="date" label={t`Tanggal`} />
      <Group grow align="flex-start">
        <TimeField name="startsAt" label={t`Mulai`} />
        <TimeField name="endsAt" label={t`Selesai`} />
      </Group>
    </>
  );
};

type CountFieldsProps = Readonly<{ indicators: readonly Indicator[]; form: FormState<keyof ReportForm> }>;

/** What was counted towards which indicator; the indicator's unit comes along. */
export const CountFields = ({ indicators, form }: CountFieldsProps) => {
  const { t } = useLingui();
  const unitOf = (chosen: string): string => indicators.find(({ indicatorId }) => indicatorId === chosen)?.unit ?? '';
  return (
    <>
      <ChoiceField
        name="indicatorId"
        label={t`Mendukung indikator`}
        nothing={t`Di luar rencana (tugas lain)`}
        options={indicators.map(({ indicatorId, text }) => ({ value: indicatorId, label: text }))}
        onPick={(indicatorId) => form.change({ indicatorId, unit: unitOf(indicatorId) })}
      />
      {form.fields.indicatorId !== '' && (
        <Group grow align="flex-start">
          <NumberField name="quantity" label={t`Jumlah`} digits={limits.quantity} />
          <TextField name="unit" label={t`Satuan`} />
        </Group>
      )}
    </>
  );
};
