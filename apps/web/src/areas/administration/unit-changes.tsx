import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { closeUnit, moveUnit, renameUnit } from '../../api/generated/identity.limits';
import { units, type Unit } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { isThere } from '../../display/unit-days';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { day, text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { refusedFields } from './unit-refused-fields';

type ChangeProps = Readonly<{ unit: Unit; onDone: () => void }>;

/** Names of units are shown by every service. */
export const UNIT_REFRESHED = ['identity', 'planning', 'reporting', 'evaluation'] as const;

/** On which days something can be said of a unit. */
export const daysOf = ({ from, lastDay }: Unit) => ({
  ...(from !== undefined && { min: from }),
  ...(lastDay !== undefined && { max: lastDay }),
});

/** Another name from a day on. */
export const RenameUnit = ({ unit, onDone }: ChangeProps) => {
  const { t } = useLingui();
  const { unitId } = unit;
  const form = useForm({
    form: `rename-unit:${unitId}`,
    begin: { name: unit.name, from: '' },
    rules: { name: text(renameUnit.name), from: day(renameUnit.from, daysOf(unit)) },
  });
  const renaming = useCommand('PUT identity/units/{id}/name', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const error = useRefusedAtField(renaming.error, refusedFields);
  const { name, from } = form.fields;
  const send = () => renaming.mutate({ params: { id: unitId }, body: { name: name.trim(), from } });
  return (
    <Form
      form={form}
      sending={{ ...renaming, error }}
      onSend={send}
      action={<Trans>Simpan nama</Trans>}
      testId="send-name"
    >
      <TextField name="name" label={t`Nama unit`} />
      <DayField name="from" label={t`Berlaku mulai`} />
      <Text size="sm">
        <Trans>Hari-hari sebelumnya tetap memakai nama lama.</Trans>
      </Text>
    </Form>
  );
};

/** Below another unit from a day on. */
export const MoveUnit = ({ unit, onDone }: ChangeProps) => {
  const { t } = useLingui();
  const { data } = useQuery(units());
  const { unitId } = unit;
  const form = useForm({
    form: `move-unit:${unitId}`,
    begin: { parentUnitId: unit.parentUnitId ?? '', from: '' },
    rules: { from: day(moveUnit.from, daysOf(unit)) },
  });
  const moving = useCommand('PUT identity/units/{id}/parent', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const error = useRefusedAtField(moving.error, refusedFields);
  const { parentUnitId, from } = form.fields;
  const send = () =>
    moving.mutate({ params: { id: unitId }, body: { ...(parentUnitId !== '' && { parentUnitId }), from } });
  const others = (data?.items ?? []).filter((one) => one.unitId !== unitId && (from === '' || isThere(one, from)));
  return (
    <Form
      form={form}
      sending={{ ...moving, error }}
      onSend={send}
      action={<Trans>Pindahkan</Trans>}
      testId="send-parent"
    >
      <DayField name="from" label={t`Berlaku mulai`} />
      <ChoiceField
        name="parentUnitId"
        label={t`Di bawah unit`}
        nothing={t`Tidak ada: unit teratas`}
        options={others.map(({ unitId: value, name: label }) => ({ value, label }))}
      />
      <Text size="sm">
        <Trans>Unit di bawahnya ikut. Jabatan dan atasan pegawai tidak berubah.</Trans>
      </Text>
    </Form>
  );
};

/** The first day without the unit. */
export const CloseUnit = ({ unit, onDone }: ChangeProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { unitId } = unit;
  const first = unit.from === undefined ? {} : { min: daysAway(unit.from, 1) };
  const form = useForm({
    form: `close-unit:${unitId}`,
    begin: { from: '' },
    rules: { from: day(closeUnit.from, first) },
  });
  const closing = useCommand('PUT identity/units/{id}/end', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const error = useRefusedAtField(closing.error, refusedFields);
  const { from } = form.fields;
  const isDay = from !== '' && form.faults.from === undefined;
  const send = () => closing.mutate({ params: { id: unitId }, body: { from } });
  return (
    <Form
      form={form}
      sending={{ ...closing, error }}
      onSend={send}
      action={<Trans>Tutup unit</Trans>}
      testId="send-end"
    >
      <DayField name="from" label={t`Tidak ada lagi mulai`} />
      {isDay && (
        <Text size="sm">
          <Trans>
            Hari terakhir {unit.name} adalah {format.day(daysAway(from, -1))}. Setelah itu tidak seorang pun dapat
            ditempatkan di sini; data sampai hari itu tetap terbaca.
          </Trans>
        </Text>
      )}
    </Form>
  );
};
