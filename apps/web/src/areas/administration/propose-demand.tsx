import { Alert, Group, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { proposeDemand as limits } from '../../api/generated/identity.limits';
import type { DemandScope, SecondFactorDemands } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { today } from '../../display/calendar';
import { Form } from '../../forms/form';
import { NumberField } from '../../forms/number-fields';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day, decimal, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Card } from '../../shell/card';
import { tellDone } from '../../shell/tell-done';
import { demandScopes, demandScopeWords } from './demand-words';

const refusedFields: FieldOfRefusal = {
  'second-factor-demand.day-passed': 'startsOn',
  'second-factor-demand.too-far-ahead': 'startsOn',
  'second-factor-demand.grace-too-long': 'graceDays',
};

const graceDigits = { whole: 2, fraction: 0 } as const;

type Lacking = Readonly<{ lacking: SecondFactorDemands['lacking'] }>;

/** Tells beforehand how many accounts it would meet, and whether one's own is among them. */
export const ProposeDemand = ({ lacking }: Lacking) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const form = useForm({
    form: 'second-factor-demand',
    begin: { scope: 'two-person-roles', startsOn: today(), graceDays: '14', reason: '' },
    rules: {
      scope: choice(demandScopes, { required: true }),
      startsOn: day(limits.startsOn, { min: today() }),
      graceDays: decimal({ ...limits.graceDays, ...graceDigits }),
      reason: text(limits.reason),
    },
  });
  const proposing = useCommand('POST identity/second-factor-demand/proposals', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      tellDone(t`Usulan menunggu admin lain.`);
    },
  });
  const error = useRefusedAtField(proposing.error, refusedFields);
  const { startsOn, graceDays, reason } = form.fields;
  const scope = demandScopes.find((one) => one === form.fields.scope) ?? 'two-person-roles';
  const send = () =>
    proposing.mutate({ body: { scope, startsOn, graceDays: Number(graceDays), reason: reason.trim() } });
  return (
    <Card title={<Trans>Wajibkan aplikasi autentikator</Trans>} testId="propose-demand">
      <Form
        form={form}
        sending={{ isPending: proposing.isPending, error }}
        onSend={send}
        action={<Trans>Usulkan</Trans>}
        testId="send-demand"
      >
        <ChoiceField
          name="scope"
          label={t`Berlaku untuk`}
          nothing={t`Pilih`}
          options={demandScopes.map((one) => ({ value: one, label: _(demandScopeWords[one]) }))}
        />
        <Group grow align="flex-start">
          <DayField name="startsOn" label={t`Diberitahukan mulai`} />
          <NumberField
            name="graceDays"
            label={t`Masa tenggang (hari)`}
            hint={t`Setelah masa ini, akun tanpa aplikasi autentikator tidak dapat dipakai.`}
            digits={graceDigits}
          />
        </Group>
        <LongTextField name="reason" label={t`Alasan`} />
        <Met lacking={lacking[scope]} />
      </Form>
    </Card>
  );
};

/** Whom a demand would meet. */
export const Met = ({
  lacking: { accounts, isOwn },
}: Readonly<{ lacking: SecondFactorDemands['lacking'][DemandScope] }>) => (
  <>
    <Text size="sm" data-testid="lacking-count">
      <Plural
        value={accounts}
        one="# akun belum memasangnya; lihat daftarnya di bawah."
        other="# akun belum memasangnya; lihat daftarnya di bawah."
      />
    </Text>
    {isOwn && (
      <Alert color="yellow" variant="light" c="dark.8" data-testid="lacking-own">
        <Trans>Akun Anda sendiri termasuk. Pasang dahulu di Akun saya agar tidak ikut tertahan.</Trans>
      </Alert>
    )}
  </>
);
