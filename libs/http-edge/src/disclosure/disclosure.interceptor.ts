import { answersFile, personalIn, schemasOf } from '@kinerja/openapi';
import { holdsOneOf, type DisclosedKind, type Disclosing, type Policy, type Role } from '@kinerja/vocabulary';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import type { SignedIn } from '../auth/access-token';
import { actorFor } from '../auth/actor';
import { policyOf } from '../auth/route-access';
import type { ServiceRequest } from '../http/service-request';
import { Disclosed, notedOf } from './disclosed';

/** One answer that showed what is sensitive of somebody else; never what it said. */
export type Disclosure = Readonly<{
  /** As the log calls who did something. */
  reader: string;
  /** Of the reader's roles those by which the door opens; all where it asks for none. */
  roles: readonly Role[];
  kinds: readonly DisclosedKind[];
  /** The policy of the route, `incentives.readRuns`. */
  operation: string;
  isFile: boolean;
  subjects: readonly string[];
}>;

export type DisclosureLog = Readonly<{ record: (disclosure: Disclosure) => Promise<void> }>;

type Shown = Readonly<{ policy: Policy; discloses: Disclosing; reader: SignedIn; request: ServiceRequest }>;

const rolesAt = ({ door }: Policy, { roles }: SignedIn): readonly Role[] => {
  const anyOf = door.kind === 'everybody' ? undefined : door.anyOf;
  return anyOf ? roles.filter((role) => holdsOneOf(anyOf, role)) : roles;
};

/** Rule TRL-008: an answer that shows what is sensitive of somebody else is given once that is recorded. */
export class DisclosureInterceptor implements NestInterceptor {
  constructor(private readonly log: DisclosureLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const method = context.getHandler();
    const policy = policyOf(method);
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    const { signedIn: reader } = request;
    if (!policy?.discloses || policy.discloses === 'own' || !reader) return next.handle();
    const { discloses } = policy;
    if (discloses.to && !discloses.to(reader)) return next.handle();
    const shown = { policy, discloses, reader, request };
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.record(shown, method, answer);
        return answer;
      }),
    );
  }

  private async record({ policy, discloses, reader, request }: Shown, method: object, answer: unknown): Promise<void> {
    const disclosed = disclosedBy(method, answer, request);
    const untold = [...disclosed.kinds].find((kind) => !discloses.kinds.includes(kind));
    if (untold !== undefined) throw new Error(`${policy.name} shows ${untold} of people and does not say so`);
    if (disclosed.subjects.size === 0) return;
    await this.log.record({
      ...{ reader: actorFor(reader), roles: rolesAt(policy, reader) },
      ...{ kinds: [...disclosed.kinds], operation: policy.name, isFile: answersFile(method) },
      subjects: [...disclosed.subjects],
    });
  }
}

/** @throws Error for a file of which nobody says whom it shows */
const disclosedBy = (method: object, answer: unknown, request: ServiceRequest): Disclosed => {
  const noted = notedOf(request);
  if (answersFile(method) && !noted) throw new Error('nobody noted whom a file shows');
  const disclosed = noted ?? new Disclosed(request.signedIn?.employeeId);
  for (const schema of schemasOf(method))
    personalIn(schema, answer, (kind, subject) => disclosed.note(kind, subject === undefined ? [] : [subject]));
  return disclosed;
};
