import { uuidv7 } from '@kinerja/clock';
import type { ServedRoute } from '@kinerja/http-edge';
import { agencyCode, employeeId, placesOf, type EmployeeId, type EnforcedBy } from '@kinerja/vocabulary';
import { answerOf, type Answer } from '../answer';
import { requestOf, type Who } from '../caller';
import type { ServiceUnderTest } from '../service-under-test';
import { declaredProblems, isAnsweredBehind } from './answered-behind';
import { doorFor, type AccessRow, type Outcome, type Standing, type TableCaller } from './access-table';

/** A request that is in order but for who sends it. */
export type AccessCase = Readonly<{
  path: string;
  body?: unknown;
  ifMatch?: string;
  /** Of lists and of answers about many: what became of the one case; by the status where it is missing. */
  outcome?: (answer: Answer) => Outcome;
}>;

/** People who stand in every way to whom the cases are about. */
export type AccessStage = Readonly<{
  people: Readonly<Partial<Record<Standing, EmployeeId>>>;
  /** By the id of the route, `SkpController.submit`; set up anew for each call where a call changes it. `nobody above`: about somebody without a superior, otherwise about the `own`. */
  cases: Readonly<Record<string, (standing: Standing) => AccessCase | Promise<AccessCase>>>;
  /** The problems of its deciders' refusals: every other 403 is said at a door. */
  refusals?: Readonly<Record<string, unknown>>;
}>;

/** What a list shows of the case. */
export const whenListed =
  (isCase: (item: Record<string, unknown>) => boolean) =>
  ({ status, body }: Answer): Outcome => {
    if (status === 403) return 'refused';
    return (body['items'] as readonly Record<string, unknown>[]).some(isCase) ? 'allowed' : 'hidden';
  };

/** What an answer about the caller's own shows of the case. */
export const whenShown =
  (isCase: (body: Record<string, unknown>) => boolean) =>
  ({ status, body }: Answer): Outcome => {
    if (status === 403) return 'refused';
    return status === 200 && isCase(body) ? 'allowed' : 'hidden';
  };

const otherAgency = agencyCode('dinkes');
const codes = ['caller.not-signed-in', 'caller.lacks-role', 'caller.no-employee', 'caller.lacks-scope'];

/** Something for every place of an address; nothing of that name is there. */
const filled = (path: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'month' ? '2026-10' : /id$/i.test(name) ? uuidv7() : 'none',
  );

const whoIs = (caller: TableCaller, employee: EmployeeId): Who => {
  if ('scope' in caller) return { scopes: [caller.scope] };
  if (!('role' in caller)) return caller.kind === 'nobody' ? { roles: [] } : { employee };
  return caller.kind === 'employee' ? { employee, roles: [caller.role] } : { roles: [caller.role] };
};

const byStatus = ({ status, text }: Answer): Outcome => {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'hidden';
  if (status < 300 || [409, 412, 422].includes(status)) return 'allowed';
  throw new Error(`${String(status)} ${text}`);
};

const toldOf = ({ status, text }: Answer): string => `${String(status)} ${text}`;

/** Whether the router would lead this address to the route. */
const leadsTo = (template: string, address: string): boolean => {
  const [wanted, found] = [template.split('/'), (address.split('?', 1)[0] ?? '').split('/')];
  return wanted.length === found.length && wanted.every((part, at) => part.startsWith(':') || part === found[at]);
};

/** By whose words somebody was refused; a decider's answer about many is no problem. */
const placeOf = ({ status, body }: Answer, { refusals = {} }: AccessStage): EnforcedBy =>
  status === 403 && !(String(body['code']) in refusals) ? 'door' : 'decider';

const faultInPlace = (place: EnforcedBy, wanted: readonly EnforcedBy[], { text }: Answer): string | undefined =>
  wanted.includes(place) ? undefined : `refused by the ${place}, and not by the ${wanted.join(', ')}: ${text}`;

const faultInAnswer = (answer: Answer, found: Outcome, row: AccessRow, stage: AccessStage): string | undefined => {
  const { policy } = row.route;
  if (found !== row.outcome) return `${found} instead of ${row.outcome}: ${toldOf(answer)}`;
  const isDecided = found === 'refused' && doorFor(policy, row.caller) === 'open';
  return isDecided ? faultInPlace(placeOf(answer, stage), placesOf(policy), answer) : undefined;
};

/** Calls a running service as the callers of a table, and tells where it does not do what the table says. */
export class AccessProof {
  private declared: ReturnType<typeof declaredProblems> | undefined;

  constructor(private readonly service: ServiceUnderTest) {}

  /**
   * Undefined when the door does what its policy says. The request is in no order at all: the guard stands before that. That the door is
   * open is shown only by an answer from behind it.
   */
  async faultAtDoor(route: ServedRoute, caller: TableCaller): Promise<string | undefined> {
    const { verb, path, policy } = route;
    const answer = await this.call(caller, verb, { path: filled(path), ...(verb !== 'GET' && { body: {} }) });
    const code = String(answer.body['code']);
    const isFromDoor = codes.includes(code);
    if (!isFromDoor && !this.isAnsweredBy(route, answer)) return `nothing came from behind the door: ${toldOf(answer)}`;
    const wanted = doorFor(policy, caller);
    const found = isFromDoor ? code.replace('caller.', '') : 'open';
    return found === wanted ? undefined : `the door says ${found} instead of ${wanted}`;
  }

  /** Undefined when the answer is the one of the row. */
  async faultInCase(row: AccessRow, stage: AccessStage): Promise<string | undefined> {
    const { route, caller, standing = 'other unit' } = row;
    const asked = await stage.cases[route.id]?.(standing);
    if (!asked) return 'nobody has set the case up';
    if (!leadsTo(route.path, asked.path)) return `the case is about another address: ${asked.path}`;
    const answer = await this.call(caller, route.verb, asked, stage.people[standing]);
    if (!this.isAnsweredBy(route, answer)) return `the route gave no answer: ${toldOf(answer)}`;
    return faultInAnswer(answer, (asked.outcome ?? byStatus)(answer), row, stage);
  }

  private isAnsweredBy({ id }: ServedRoute, answer: Answer): boolean {
    this.declared ??= declaredProblems(this.service.service.openApi().document);
    return isAnsweredBehind(answer, this.declared.get(id));
  }

  private async call(
    caller: TableCaller,
    verb: string,
    { path, body, ifMatch }: AccessCase,
    employee: EmployeeId = employeeId(uuidv7()),
  ): Promise<Answer> {
    // What was set up is shown already; nothing need be waited for.
    const sending = { after: null, ...(body !== undefined && { body }), ...(ifMatch !== undefined && { ifMatch }) };
    const who = whoIs(caller, employee);
    if (caller.kind !== 'stranger') return this.service.call(who, verb, path, sending);
    const { url } = this.service.service;
    return answerOf(await fetch(url + path, await requestOf(otherAgency, who, verb, sending)));
  }
}
