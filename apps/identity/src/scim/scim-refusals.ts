import { ProblemException } from '@kinerja/problem-details';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERROR, SCIM_JSON } from './scim.schemas';

/** Keywords of RFC 7644, 3.12 for refusals that are not of SCIM alone. */
const scimTypes: ReadonlyMap<string, string> = new Map([
  ['account.already-created', 'uniqueness'],
  ['account.username-taken', 'uniqueness'],
  ['scim.has-account', 'uniqueness'],
  ['account.bad-username', 'invalidValue'],
  ['request.bad-shape', 'invalidValue'],
  ['scim.unknown-person', 'invalidValue'],
]);

type FieldFault = Readonly<{ field: string; expected: string }>;

const scimTypeOf = ({ code, facts }: ProblemException): string | undefined => {
  if (typeof facts['scimType'] === 'string') return facts['scimType'];
  const [fault] = faultsIn(facts);
  return fault?.field === 'filter' ? 'invalidFilter' : scimTypes.get(code);
};

const faultsIn = ({ errors }: ProblemException['facts']): readonly FieldFault[] =>
  Array.isArray(errors) ? (errors as readonly FieldFault[]) : [];

const detailOf = ({ title, facts }: ProblemException): string => {
  const faults = faultsIn(facts).map(({ field, expected }) => `${field}: ${expected}`);
  const expected = typeof facts['expected'] === 'string' ? [facts['expected']] : faults;
  const known = typeof facts['userName'] === 'string' ? [`userName ${facts['userName']}`] : [];
  return [title, ...expected, ...known].join('; ');
};

/** The statuses that RFC 7644 knows; a rule of ours that is not met is a value that is not taken. */
const statusOf = ({ status }: ProblemException): number => (status === 422 ? 400 : status);

/** What a client of SCIM is told of a refusal; `code` and `instance` as everywhere else. */
export const scimError = (refusal: ProblemException, trace: string) => {
  const scimType = scimTypeOf(refusal);
  return {
    schemas: [ERROR],
    status: String(statusOf(refusal)),
    ...(scimType !== undefined && { scimType }),
    detail: detailOf(refusal),
    ...{ code: refusal.code, instance: `urn:trace:${trace}` },
  };
};

/** Refusals in the shape of RFC 7644, 3.12. */
@Catch(ProblemException)
export class ScimRefusals implements ExceptionFilter {
  catch(refusal: ProblemException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (refusal.status === 503) void reply.header('retry-after', '2');
    void reply
      .code(statusOf(refusal))
      .type(SCIM_JSON)
      .send(JSON.stringify(scimError(refusal, id)));
  }
}
