import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { activity as longest } from '../../api/generated/reporting.limits';
import type { Indicator } from '../../api/planning';
import { firstDayOf, lastDayOf } from '../../display/calendar';
import { QuantityInput } from '../../shell/quantity-input';
import type { ReportForm } from './report-draft';

type FormProps = Readonly<{ form: ReportForm; onChange: (some: Partial<ReportForm>) => void }>;

export const TimeFields = ({ month, form, onChange }: FormProps & Readonly<{ month: string }>) => {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        type="date"
        name="date"
        label={t`Tanggal`}
        value={form.date}
        onChange={(event) => onChange({ date: event.currentTarget.value })}
        min={firstDayOf(month)}
        max={lastDayOf(month)}
        required
      />
      <Group grow>
        <TextInput
          type="time"
          name="startsAt"
          label={t`Mulai`}
          value={form.startsAt}
          onChange={(event) => onChange({ startsAt: event.currentTarget.value })}
          required
        />
        <TextInput
          type="time"
          name="endsAt"
          label={t`Selesai`}
          value={form.endsAt}
          onChange={(event) => onChange({ endsAt: event.currentTarget.value })}
          required
        />
      </Group>
    </>
  );
};

type CountFieldsProps = FormProps & Readonly<{ indicators: readonly Indicator[]; isChecked: boolean }>;

/** What was counted towards which indicator; the indicator's unit comes along. */
export const CountFields = ({ indicators, form, onChange, isChecked }: CountFieldsProps) => {
  const { t } = useLingui();
  const unitOf = (chosen: string): string => indicators.find(({ indicatorId }) => indicatorId === chosen)?.unit ?? '';
  return (
    <>
      <NativeSelect
        name="indicatorId"
        label={t`Mendukung indikator`}
        value={form.indicatorId}
        onChange={({ currentTarget: { value } }) => onChange({ indicatorId: value, unit: unitOf(value) })}
      >
        <option value="">{t`Di luar rencana (tugas lain)`}</option>
        {indicators.map(({ indicatorId, text }) => (
          <option key={indicatorId} value={indicatorId}>
            {text}
          </option>
        ))}
      </NativeSelect>
      {form.indicatorId !== '' && (
        <Group grow align="flex-start">
          <QuantityInput
            name="quantity"
            label={t`Jumlah`}
            value={form.quantity}
            onChange={(quantity) => onChange({ quantity })}
            isChecked={isChecked}
          />
          <TextInput
            name="unit"
            label={t`Satuan`}
            value={form.unit}
            onChange={(event) => onChange({ unit: event.currentTarget.value })}
            maxLength={longest.unit}
            required
          />
        </Group>
      )}
    </>
  );
};
