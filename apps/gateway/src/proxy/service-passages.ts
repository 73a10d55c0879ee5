import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shownToken, type MachineWatch } from '../machine/machine-watch';
import { tokenRefused } from '../machine/token.problems';
import { answerProblem, nobodySignedIn, serviceAway, setUpFirst } from '../door/answer-problem';
import type { AccountWatch } from '../session/account-watch';
import type { SessionRegistry } from '../session/session-registry';
import { isClosedRoute } from './closed-routes';
import { isOpenBeforeSetUp } from './open-before-set-up';
import { operatorToken } from './operator-token';
import { proxyTo } from './proxy-to';

type Guards = Readonly<{ sessions: SessionRegistry; watch: AccountWatch; machines: MachineWatch }>;

const nothingHere = { status: 404, code: 'route.not-found', title: 'There is nothing here' } as const;

/** `/api/<service>/…` for everybody who is signed in, and for service accounts with a token; each request carries a token that says who, for five minutes. */
export const openServicePassages = async (
  door: FastifyInstance,
  services: Readonly<Record<string, string>>,
  guards: Guards,
): Promise<void> => {
  const tokens = new WeakMap<FastifyRequest, string>();
  for (const [service, upstream] of Object.entries(services)) {
    const prefix = `/api/${service}`;
    await proxyTo(door, {
      service,
      upstream,
      prefix,
      rewritePrefix: '',
      tokenOf: (request) => tokens.get(request),
      admit: async (request, reply) => {
        const path = request.url.slice(prefix.length);
        // `/%61pi/…` leads here too, and there the path would begin elsewhere.
        if (!request.url.startsWith(prefix) || isClosedRoute(path)) return answerProblem(reply, nothingHere);
        const isOpen = isOpenBeforeSetUp(service, request.method, path);
        const admitted = shownToken(request) === undefined ? admittedToken : machineToken;
        const token = operatorToken(path, request.headers) ?? (await admitted(request, reply, guards, isOpen));
        if (token) tokens.set(request, token);
        return undefined;
      },
    });
  }
  door.all('/api/*', (_request, reply) => answerProblem(reply, nothingHere));
};

/** The same for a service account, which has no session: its own token says which it is. */
const machineToken = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { machines }: Guards,
): Promise<string | undefined> => {
  const admission = await machines.admit(request);
  if (admission.kind === 'admitted') return admission.token;
  if (admission.kind === 'unknown') return void answerProblem(reply, serviceAway('identity'));
  void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return void answerProblem(reply, tokenRefused);
};

/** The token of whoever is signed in; `undefined` when the request has been answered with a refusal. `isOpen`: before a set-up that is due. */
const admittedToken = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions, watch }: Guards,
  isOpen: boolean,
): Promise<string | undefined> => {
  const session = await sessions.current(request);
  if (!session) return void answerProblem(reply, nobodySignedIn);
  const admission = await watch.admit(session);
  if (admission.kind === 'admitted') {
    const isKeptOut = admission.who.secondFactorDemand?.isDue === true && !isOpen;
    return isKeptOut ? void answerProblem(reply, setUpFirst) : admission.token;
  }
  if (admission.kind === 'unknown') return void answerProblem(reply, serviceAway('identity'));
  await sessions.end(request);
  return void answerProblem(reply, nobodySignedIn);
};
