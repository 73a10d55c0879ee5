import { Trans, useLingui } from '@lingui/react/macro';
import { proposeServiceAccess as limits } from '../../api/generated/identity.limits';
import type { ServiceAccount } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { NumberField } from '../../forms/number-fields';
import { decimal, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { tellDone } from '../../shell/tell-done';
import { PublicKeyField, publicKeyRule } from './public-key-field';
import { ScopeChoice, scopesIn } from './scope-choice';

const refusedFields: FieldOfRefusal = {
  'service-account.key-elsewhere': 'publicKey',
  'service-account.key-known': 'publicKey',
  'service-account.no-key': 'publicKey',
  'service-account.two-keys': 'publicKey',
  'service-key.private': 'publicKey',
  'service-key.unreadable': 'publicKey',
  'service-key.unsupported': 'publicKey',
};
const dayDigits = { whole: 2, fraction: 0 } as const;

type ChangeAccessProps = Readonly<{ account: ServiceAccount; onClose: () => void }>;

/** Other scopes, a new key, or both: proposed to a second administrator. */
export const ChangeAccessDialog = ({ account, onClose }: ChangeAccessProps) => {
  const { t } = useLingui();
  const id = account.serviceAccountId;
  const form = useForm({
    form: `change-access:${id}`,
    begin: { scopes: account.scopes.join(','), formerKeyDays: '7', reason: '' },
    rules: {
      scopes: text({ required: true }),
      formerKeyDays: decimal({ ...limits.formerKeyDays, ...dayDigits }, true),
      reason: text(limits.reason),
    },
    secrets: { publicKey: publicKeyRule(limits.publicKey) },
  });
  const proposing = useCommand('POST identity/service-accounts/{id}/access', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      tellDone(t`Usulan menunggu admin lain.`);
      onClose();
    },
  });
  const error = useRefusedAtField(proposing.error, refusedFields);
  const scopes = scopesIn(form.fields.scopes);
  const { formerKeyDays, reason } = form.fields;
  const hasKeys = account.keys.some(({ endsAt }) => endsAt === undefined);
  const send = ({ publicKey = '' }: Readonly<Record<string, string>>) => {
    const key = publicKey.trim() !== '' ? { publicKey: publicKey.trim(), formerKeyDays: Number(formerKeyDays) } : {};
    proposing.mutate({ params: { id }, body: { scopes: [...scopes], reason: reason.trim(), ...key } });
  };
  return (
    <Dialog title={t`Akses dan kunci ${account.name}`} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: proposing.isPending, error }}
        onSend={send}
        action={<Trans>Usulkan</Trans>}
        testId="send-access"
      >
        <ScopeChoice
          chosen={scopes}
          onChoose={(some) => form.change({ scopes: some.join(',') })}
          {...(form.isChecked && form.faults.scopes && { error: t`Pilih paling sedikit satu.` })}
        />
        <PublicKeyField />
        {hasKeys && (
          <NumberField
            name="formerKeyDays"
            label={t`Hari kunci lama masih berlaku`}
            hint={t`Bila ada kunci baru, sejak disetujui; 0 berarti berakhir saat itu juga.`}
            digits={dayDigits}
          />
        )}
        <LongTextField name="reason" label={t`Alasan untuk admin kedua`} />
      </Form>
    </Dialog>
  );
};
