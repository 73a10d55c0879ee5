import { Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { notifyInstitution as limits } from '../../../api/generated/identity.limits';
import { Problem } from '../../../api/problem';
import { useCommand } from '../../../commands/use-command';
import { today } from '../../../display/calendar';
import { useFormat } from '../../../display/use-format';
import { Form } from '../../../forms/form';
import { DayField, TimeField } from '../../../forms/picked-fields';
import { day, text, time } from '../../../forms/rules';
import { LongTextField, TextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../../forms/use-refused-at-field';
import { Card } from '../../../shell/card';
import type { StepProps } from './incident-facts';

const refusedFields: FieldOfRefusal = {
  'incident.letter-out-of-time': 'sentTime',
  'incident.delay-unexplained': 'delayReason',
};

/** That the letter went out: its number, when, and why late where it was. */
export const IncidentLetter = ({ of, isOngoing }: StepProps) => (
  <Card title={<Trans>Surat kepada lembaga</Trans>} testId="incident-letter">
    <SentLetter of={of} />
    {isOngoing && <LetterStep of={of} />}
  </Card>
);

const SentLetter = ({ of: { letterNumber, letterSentAt, letterDelay } }: Pick<StepProps, 'of'>) => {
  const format = useFormat();
  if (letterNumber === undefined || letterSentAt === undefined) return null;
  return (
    <>
      <Text size="sm" data-testid="letter-sent">
        <Trans>
          Nomor {letterNumber}, dikirim {format.instant(letterSentAt)}
        </Trans>
      </Text>
      {letterDelay !== undefined && (
        <Text size="sm">
          <Trans>Terlambat karena: {letterDelay}</Trans>
        </Text>
      )}
    </>
  );
};

const LetterStep = ({ of }: Pick<StepProps, 'of'>) => {
  if (!of.isDrafted)
    return (
      <Text size="sm">
        <Trans>Periksa konsepnya dahulu.</Trans>
      </Text>
    );
  if (of.letterNumber === undefined) return <LetterForm of={of} />;
  return (
    <details>
      <summary>
        <Trans>Perbaiki nomor atau waktunya</Trans>
      </summary>
      <LetterForm of={of} />
    </details>
  );
};

/** It became late while the page was open, or by the time that was typed. */
const isDelayAskedFor = (error: Error | null): boolean =>
  error instanceof Problem && error.code === 'incident.delay-unexplained';

const LetterForm = ({ of }: Pick<StepProps, 'of'>) => {
  const { t } = useLingui();
  const form = useForm({
    form: `incident-letter:${of.incidentId}`,
    begin: { letterNumber: '', sentOn: today(), sentTime: '', delayReason: '' },
    rules: {
      letterNumber: text(limits.letterNumber),
      sentOn: day(limits.sentOn, { max: today() }),
      sentTime: time(limits.sentTime),
      delayReason: text(limits.delayReason),
    },
  });
  const sending = useCommand('PUT identity/incidents/{id}/letter', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => form.sent(),
  });
  const error = useRefusedAtField(sending.error, refusedFields);
  const isLate = of.clock.stage === 'late' || of.letterDelay !== undefined || isDelayAskedFor(sending.error);
  const { letterNumber, sentOn, sentTime, delayReason } = form.fields;
  const send = () =>
    sending.mutate({
      params: { id: of.incidentId },
      body: {
        ...{ letterNumber: letterNumber.trim(), sentOn, sentTime: sentTime.slice(0, 5) },
        ...(delayReason.trim() !== '' && { delayReason: delayReason.trim() }),
      },
    });
  return (
    <Form
      form={form}
      sending={{ isPending: sending.isPending, error }}
      onSend={send}
      action={<Trans>Catat surat sudah dikirim</Trans>}
      testId="send-letter"
    >
      <TextField name="letterNumber" label={t`Nomor surat`} />
      <Group grow align="flex-start">
        <DayField name="sentOn" label={t`Dikirim hari`} />
        <TimeField name="sentTime" label={t`Dikirim jam`} />
      </Group>
      {isLate && <LongTextField name="delayReason" label={t`Alasan terlambat`} />}
    </Form>
  );
};
