import { Trans, useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { changePassword as limits } from '../../api/generated/gateway.limits';
import { changePassword, type PasswordChange } from '../../api/session';
import { RequestKeys } from '../../commands/request-key';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { SecretField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';

const SHORTEST_PASSWORD = 15;
const refusedFields = { 'password.wrong': 'currentPassword', 'password.weak': 'newPassword' };

/** Only for whoever knows the old one; nothing of it is kept. */
export const PasswordForm = () => {
  const { t } = useLingui();
  const client = useQueryClient();
  const keys = useRef(new RequestKeys());
  const form = useForm({
    form: 'own-password',
    begin: {},
    rules: {},
    secrets: {
      currentPassword: text(limits.currentPassword),
      newPassword: text({ ...limits.newPassword, shortest: SHORTEST_PASSWORD }),
    },
  });
  const changing = useMutation<unknown, Error, PasswordChange>({
    mutationFn: (change) => changePassword(change, keys.current.keyFor(change)),
    retry: false,
    onSuccess: async () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Kata sandi diganti. Perangkat lain harus masuk lagi.` });
      await client.invalidateQueries({ queryKey: ['identity'] });
    },
  });
  const error = useRefusedAtField(changing.error, refusedFields);
  return (
    <Form
      form={form}
      sending={{ isPending: changing.isPending, error }}
      onSend={({ currentPassword = '', newPassword = '' }) => changing.mutate({ currentPassword, newPassword })}
      action={<Trans>Ganti kata sandi</Trans>}
      actionProps={{ w: 'fit-content' }}
      testId="change-password"
    >
      <SecretField name="currentPassword" label={t`Kata sandi sekarang`} autoComplete="current-password" />
      <SecretField
        name="newPassword"
        label={t`Kata sandi baru`}
        hint={t`Sedikitnya ${SHORTEST_PASSWORD} karakter; kalimat pendek lebih mudah diingat.`}
        autoComplete="new-password"
      />
    </Form>
  );
};
