import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RefusesToo } from '@kinerja/openapi';
import { badShape, describing, problem, type Problem } from '@kinerja/problem-details';
import { ApiHeader } from '@nestjs/swagger';
import { headerOf, type ServiceRequest } from '../http/service-request';

const noVersion: Problem = { status: 428, title: 'Say with If-Match which version you saw' };
const VERSION = /^"(\d{1,18})"$/;

/** `If-Match: "7"` of a request. @throws ProblemException 428 when it is missing, 400 when it is no version. */
export const versionIn = (header: string | undefined): bigint => {
  if (header === undefined) throw problem('request.no-if-match', noVersion);
  const version = VERSION.exec(header)?.[1];
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

const ifMatch = createParamDecorator((_: unknown, context: ExecutionContext): bigint =>
  versionIn(headerOf(context.switchToHttp().getRequest<ServiceRequest>(), 'if-match')),
);

/** `@IfMatch() version: bigint`: the version the caller saw, where two people may collide. */
export const IfMatch = (): ParameterDecorator =>
  describing(
    ifMatch(),
    RefusesToo({ 'request.no-if-match': noVersion }),
    ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', pattern: VERSION.source } }),
  );
