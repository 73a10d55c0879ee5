import { Alert, Stack, Text, Title } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { undoImport as undoPeople } from '../api/generated/identity.limits';
import { undoImport as undoPayees } from '../api/generated/incentives.limits';
import { undoImport as undoAttendance } from '../api/generated/reporting.limits';
import { serviceOf, type ImportProgress, type ImportRoute } from '../api/imports';
import { useCommand } from '../commands/use-command';
import { useFormat } from '../display/use-format';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { LongTextField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { dangerLook } from '../shell/danger-look';
import { NameOf } from '../shell/name-of';
import type { ImportKind } from './import-kind';
import { importTooLate } from '../display/general-advice';

type Shown = Readonly<{ progress: ImportProgress; kind: ImportKind }>;

/** The way back: until when and with what consequence, or in words that it is too late; and who has gone it. */
export const Undoing = ({ progress, kind: { route, undo } }: Shown) => {
  const { _ } = useLinguiCore();
  const { state, undoableUntil, undoReason } = progress;
  if (undoReason !== undefined) return <Undone progress={progress} />;
  if (state !== 'completed' && state !== 'failed') return null;
  if (undoableUntil === undefined) return <Text size="sm">{_(importTooLate)}</Text>;
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        <Trans>Batalkan impor</Trans>
      </Title>
      <Alert color="yellow" variant="light" c="dark.8" data-testid="undo-consequence">
        <Text size="sm" fw={600}>
          <Plural value={progress.of} one="Menyangkut # pegawai." other="Menyangkut # pegawai." />
        </Text>
        <Text size="sm">{_(undo.consequence)}</Text>
      </Alert>
      <UndoForm progress={progress} route={route} until={undoableUntil} />
    </Stack>
  );
};

const Undone = ({ progress: { undoneBy, undoReason } }: Pick<Shown, 'progress'>) => (
  <Text size="sm" className="breakable" data-testid="undo-reason">
    {undoneBy === undefined ? (
      <Trans>Alasan dibatalkan: {undoReason}</Trans>
    ) : (
      <Trans>
        Dibatalkan oleh <NameOf id={undoneBy} />: {undoReason}
      </Trans>
    )}
  </Text>
);

const limits = {
  'identity/people-imports': undoPeople,
  'incentives/payee-imports': undoPayees,
  'reporting/attendance-imports': undoAttendance,
} as const;

type FormProps = Readonly<{ progress: ImportProgress; route: ImportRoute; until: string }>;

const UndoForm = ({ progress: { importId }, route, until }: FormProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const form = useForm({
    form: `undo-import:${importId}`,
    begin: { reason: '' },
    rules: { reason: text(limits[route].reason) },
  });
  const undoing = useCommand(`POST ${route}/{id}/undoing`, {
    refreshes: [serviceOf(route)],
    draft: form.draft.form,
    onDone: form.sent,
  });
  return (
    <Form
      form={form}
      sending={undoing}
      onSend={() => undoing.mutate({ params: { id: importId }, body: { reason: form.fields.reason.trim() } })}
      action={<Trans>Batalkan impor ini</Trans>}
      actionProps={{ ...dangerLook, w: 'fit-content' }}
      testId="undo-import"
    >
      <LongTextField
        name="reason"
        label={t`Alasan membatalkan`}
        hint={t`Dapat dibatalkan sampai ${format.instant(until)}. Alasan ini tercatat.`}
      />
    </Form>
  );
};
