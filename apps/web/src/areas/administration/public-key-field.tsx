import { useLingui } from '@lingui/react/macro';
import { text, type Rule } from '../../forms/rules';
import { LongSecretField } from '../../forms/text-fields';

const isPrivate = (typed: string): boolean => typed.includes('PRIVATE KEY') || /"(?:d|k)"\s*:/.test(typed);

/** Rule IDN-222: told before it is sent, for a private half that goes out has been shown. */
export const publicKeyRule = (limits: Readonly<{ required?: boolean; longest?: number }>): Rule => {
  const plain = text(limits);
  return {
    ...plain,
    faultOf: (typed, locale) => (isPrivate(typed) ? { code: 'private-key', facts: {} } : plain.faultOf(typed, locale)),
  };
};

/** Only ever the public half; what was pasted is kept nowhere, in case it was the other one. */
export const PublicKeyField = () => {
  const { t } = useLingui();
  return (
    <LongSecretField
      name="publicKey"
      label={t`Kunci publik`}
      hint={t`Tempel berkas PEM atau JWK dari pengelola sistem itu: Ed25519 atau P-256. Kunci pribadinya tidak pernah dikirim ke mana pun.`}
    />
  );
};
