import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Indicator } from '../api/planning';
import { lastDayOf } from '../display/calendar';
import type { ReportForm } from './report-draft';

export const TimeFields = ({ month, form }: Readonly<{ month: string; form: ReportForm }>) => {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        type="date"
        name="date"
        label={t`Tanggal`}
        defaultValue={form.date}
        min={`${month}-01`}
        max={lastDayOf(month)}
        required
      />
      <Group grow>
        <TextInput type="time" name="startsAt" label={t`Mulai`} defaultValue={form.startsAt} required />
        <TextInput type="time" name="endsAt" label={t`Selesai`} defaultValue={form.endsAt} required />
      </Group>
    </>
  );
};

/** What was counted towards which indicator; the indicator's unit comes along. */
export const CountFields = ({ indicators, form }: Readonly<{ indicators: readonly Indicator[]; form: ReportForm }>) => {
  const { t } = useLingui();
  const [chosen, choose] = useState(form.indicatorId);
  const unit = indicators.find(({ indicatorId }) => indicatorId === chosen)?.unit ?? form.unit;
  return (
    <>
      <NativeSelect
        name="indicatorId"
        label={t`Mendukung indikator`}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t`Di luar rencana (tugas lain)`}</option>
        {indicators.map(({ indicatorId, text }) => (
          <option key={indicatorId} value={indicatorId}>
            {text}
          </option>
        ))}
      </NativeSelect>
      {chosen !== '' && (
        <Group grow align="flex-start">
          <TextInput
            name="quantity"
            label={t`Jumlah`}
            inputMode="decimal"
            pattern="[0-9]+([.,][0-9]+)?"
            defaultValue={form.quantity}
            required
          />
          <TextInput key={chosen} name="unit" label={t`Satuan`} defaultValue={unit} maxLength={60} required />
        </Group>
      )}
    </>
  );
};
