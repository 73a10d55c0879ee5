import { Button, Group, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Role } from '@kinerja/vocabulary';
import { useState } from 'react';
import { grantRole } from '../../api/generated/identity.limits';
import type { AccountDetails } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { everyRole, roleMeanings, roleWords } from '../../display/words';
import { Form } from '../../forms/form';
import { ChoiceField } from '../../forms/picked-fields';
import { choice, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { ReasonDialog } from '../../forms/reason-dialog';
import { useRolesHere, useTwoPersonRoles } from './role-choice';

type Of = Readonly<{ account: AccountDetails }>;

/** What the account may do, since when and by whose word. */
export const HeldRoles = ({ account, isOwn }: Of & Readonly<{ isOwn: boolean }>) => {
  const [revoked, revoke] = useState<Role | undefined>();
  return (
    <Card title={<Trans>Peran</Trans>} testId="held-roles">
      {account.held.length === 0 ? (
        <EmptyNote title={<Trans>Belum ada peran</Trans>} />
      ) : (
        <ul className="rows">
          {account.held.map((held) => (
            <HeldRole key={held.role} held={held} onRevoke={revoke} />
          ))}
        </ul>
      )}
      {!isOwn && account.status !== 'disabled' && <GrantForm account={account} />}
      {revoked && <RevokeDialog account={account} role={revoked} onClose={() => revoke(undefined)} />}
    </Card>
  );
};

type Held = AccountDetails['held'][number];

const HeldRole = ({ held, onRevoke }: Readonly<{ held: Held; onRevoke: (role: Role) => void }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <li data-testid="held-role">
      <Group justify="space-between" gap="sm">
        <Text fw={600}>{_(roleWords[held.role])}</Text>
        <Button variant="default" size="xs" onClick={() => onRevoke(held.role)} data-testid={`revoke-${held.role}`}>
          <Trans>Cabut</Trans>
        </Button>
      </Group>
      <Text size="sm">{_(roleMeanings[held.role])}</Text>
      <Text size="sm" c="dark.3">
        <Trans>Sejak {format.instant(held.since)}</Trans> <GivenBy held={held} />
      </Text>
    </li>
  );
};

/** By whose word; the account was made with it where there is none. */
export const GivenBy = ({ held: { grantedBy, proposedBy } }: Readonly<{ held: Held }>) => {
  if (grantedBy === undefined) return <Trans>· diberikan saat akun dibuat</Trans>;
  if (proposedBy === undefined) return <Trans>· oleh {grantedBy}</Trans>;
  return (
    <Trans>
      · diusulkan {proposedBy}, disetujui {grantedBy}
    </Trans>
  );
};

const RevokeDialog = ({ account, role, onClose }: Of & Readonly<{ role: Role; onClose: () => void }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const form = `revoke:${account.accountId}:${role}`;
  const revoking = useCommand('POST identity/accounts/{id}/role-revocations', {
    refreshes: ['identity'],
    draft: form,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      form={form}
      title={t`Cabut peran ${_(roleWords[role])}?`}
      consequence={
        <Trans>Berlaku dalam 30 detik. Peran yang memerlukan dua admin harus diusulkan lagi bila keliru.</Trans>
      }
      action={<Trans>Cabut peran</Trans>}
      sending={revoking}
      onSend={(reason) => revoking.mutate({ params: { id: account.accountId }, body: { role, reason } })}
      onClose={onClose}
      testId="send-revocation"
    />
  );
};

const GrantForm = ({ account }: Of) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const ofTwo = useTwoPersonRoles();
  const isOfTwo = (role: string) => ofTwo.some((one) => one === role);
  const here = useRolesHere();
  const free = everyRole.filter((role) => here.includes(role) && !account.roles.includes(role));
  const form = useForm({
    form: `grant:${account.accountId}`,
    begin: { role: '', reason: '' },
    rules: ({ role }) => ({
      role: choice(free, { required: true }),
      reason: text(grantRole.reason, isOfTwo(role)),
    }),
  });
  const granting = useCommand('POST identity/accounts/{id}/roles', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      form.draft.discard();
    },
  });
  const role = free.find((one) => one === form.fields.role);
  const reason = form.fields.reason.trim();
  const send = () =>
    role && granting.mutate({ params: { id: account.accountId }, body: { role, ...(reason !== '' && { reason }) } });
  const isProposed = isOfTwo(form.fields.role);
  return (
    <Form
      form={form}
      sending={granting}
      onSend={send}
      action={isProposed ? <Trans>Usulkan peran</Trans> : <Trans>Berikan peran</Trans>}
      actionProps={{ w: 'fit-content' }}
      testId="grant-role"
    >
      <ChoiceField
        name="role"
        label={t`Peran baru`}
        nothing={t`Pilih peran`}
        options={free.map((one) => ({ value: one, label: _(roleWords[one]) }))}
      />
      {role && <Text size="sm">{_(roleMeanings[role])}</Text>}
      {isProposed && (
        <Text size="sm">
          <Trans>Peran ini berlaku setelah admin kedua menyetujuinya. Usulan gugur setelah 14 hari.</Trans>
        </Text>
      )}
      <LongTextField name="reason" label={t`Alasan`} />
    </Form>
  );
};
