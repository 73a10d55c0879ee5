import type { Writable } from 'node:stream';
import { checkProvider, outsideSettings, providerFrom, type Finding, type ProviderSettings } from '@kinerja/outside-sign-in'; // prettier-ignore
import { BadSettings, readSettings, type Variables } from '@kinerja/settings';

type Asked = Readonly<{ variables: Variables; publicUrl: string | undefined; out: Writable; asJson: boolean }>;

const wrong = (check: string, detail: string): readonly Finding[] => [{ check, isGood: false, detail }];

const read = (variables: Variables): ProviderSettings | readonly Finding[] => {
  try {
    const told = providerFrom(readSettings('gateway', outsideSettings, variables));
    return told ?? wrong('settings', 'KINERJA_OIDC_ISSUER is not given: people come in by password alone');
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    return wrong('settings', error.message);
  }
};

const findingsOf = async ({ variables, publicUrl = variables['KINERJA_PUBLIC_URL'] }: Asked): Promise<readonly Finding[]> => {
  const told = read(variables);
  if (!('issuer' in told)) return told;
  if (publicUrl === undefined || !URL.canParse(publicUrl))
    return wrong('settings', 'KINERJA_PUBLIC_URL or --public-url: the address that people use, like https://kinerja.kota.go.id/dinkes');
  return checkProvider(told, publicUrl);
}; // prettier-ignore

/** @returns the exit status: 1 where something is not as it has to be */
export const runProviderCheck = async (asked: Asked): Promise<0 | 1> => {
  const findings = await findingsOf(asked);
  const lines = findings.map(({ check, isGood, detail }) => `${isGood ? 'ok   ' : 'WRONG'}  ${check}: ${detail}`);
  asked.out.write(asked.asJson ? `${JSON.stringify({ findings })}\n` : `${lines.join('\n')}\n`);
  return findings.every(({ isGood }) => isGood) ? 0 : 1;
};
