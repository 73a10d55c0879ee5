import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { badShape, problem } from '@kinerja/problem-details';
import { headerOf, type ServiceRequest } from '../http/service-request';

/** `If-Match: "7"` of a request. @throws ProblemException 428 when it is missing, 400 when it is no version. */
export const versionIn = (header: string | undefined): bigint => {
  if (header === undefined)
    throw problem('request.no-if-match', { status: 428, title: 'Say with If-Match which version you saw' });
  const version = /^"(\d{1,18})"$/.exec(header)?.[1];
  if (version === undefined)
    throw badShape([
      {
        field: 'If-Match',
        problem: 'invalid',
        expected: 'must be a version in quotes, such as "3"',
        code: 'not-a-version',
      },
    ]);
  return BigInt(version);
};

/** `@IfMatch() version: bigint`: the version the caller saw, where two people may collide. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): bigint =>
  versionIn(headerOf(context.switchToHttp().getRequest<ServiceRequest>(), 'if-match')),
);
