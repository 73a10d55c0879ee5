import type { Home, NewAgency } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';

type Refusal = Readonly<{ title?: string; errors?: readonly Readonly<{ field: string; expected: string }>[] }>;

const wordsOf = ({ title = 'no reason was told', errors = [] }: Refusal): string =>
  [title, ...errors.map(({ field, expected }) => `${field}: ${expected}`)].join('; ');

/** Asks the city's own door; whoever can read the home may. @throws OperatorFault in the door's words. */
export const askToFound = async (home: Home, url: string, agency: NewAgency): Promise<void> => {
  const { bearer = '' } = home.read<{ bearer: string }>('secrets/control.json') ?? {};
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${url}/local/agencies`, { method: 'POST', headers, body: JSON.stringify(agency) }).catch(
    (error: Error) => {
      throw new OperatorFault(`${url} does not answer: ${error.message}`);
    },
  );
  if (answer.ok) return;
  const refusal = (await answer.json().catch(() => ({}))) as Refusal;
  throw new OperatorFault(`${agency.code} could not be founded: ${wordsOf(refusal)}`);
};
