import { importPKCS8 } from 'jose';
import { ClientSecretBasic, ClientSecretPost, PrivateKeyJwt, type ClientAuth } from 'openid-client';
import { algorithmOf, type ProviderSettings } from './provider-settings';

/** As the provider wants it; one that says nothing wants HTTP Basic (OpenID Connect Discovery 3). */
const bySecret = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (provider, client, body, headers) => {
    const methods = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(provider, client, body, headers);
  };
};

/** How we prove to the provider who we are. */
export const clientProof = async (proof: ProviderSettings['proof']): Promise<ClientAuth> => {
  if ('secret' in proof) return bySecret(proof.secret);
  return PrivateKeyJwt(await importPKCS8(proof.key, algorithmOf(proof.key) ?? 'RS256'));
};
