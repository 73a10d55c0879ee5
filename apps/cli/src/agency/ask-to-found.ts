import type { Home, NewAgency } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';

type Refusal = Readonly<{ title?: string; errors?: readonly Readonly<{ field: string; expected: string }>[] }>;

const wordsOf = ({ title = 'no reason was told', errors = [] }: Refusal): string =>
  [title, ...errors.map(({ field, expected }) => `${field}: ${expected}`)].join('; ');

const CLOSED: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET'];
const isClosed = ({ cause }: Error): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && CLOSED.includes(cause.code);

/** Ten minutes of connections that are kept for 75 seconds. */
const MOST_TRIES = 8;

/** A slow machine founds longer than the door keeps a silent connection; asked again, it waits for the same founding. */
const answered = (ask: () => Promise<Response>, url: string, tries = MOST_TRIES): Promise<Response> =>
  ask().catch((error: Error) => {
    if (isClosed(error) && tries > 1) return answered(ask, url, tries - 1);
    throw new OperatorFault(`${url} does not answer: ${error.message}`);
  });

/** Asks the city's own door; whoever can read the home may. @throws OperatorFault in the door's words. */
export const askToFound = async (home: Home, url: string, agency: NewAgency): Promise<void> => {
  const { bearer = '' } = home.read<{ bearer: string }>('secrets/control.json') ?? {};
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const request = { method: 'POST', headers, body: JSON.stringify(agency) };
  const answer = await answered(() => fetch(`${url}/local/agencies`, request), url);
  if (answer.ok) return;
  const refusal = (await answer.json().catch(() => ({}))) as Refusal;
  throw new OperatorFault(`${agency.code} could not be founded: ${wordsOf(refusal)}`);
};
