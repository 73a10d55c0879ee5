import { accessOf, policyOf } from '@kinerja/http-edge';
import { openApiDocument, unmarkedRoutes, type CommonOf, type OpenApiDocument, type Problems } from '@kinerja/openapi';
import type { Problem } from '@kinerja/problem-details';
import type { INestApplication } from '@nestjs/common';
import { nobodySignedIn, serviceAway, setUpFirst } from '../door/answer-problem';

const fault = (status: Problem['status'], title: string): Problem => ({ status, title });

/** What a request may meet at the doors before it is anywhere, the city's own in front of an instance's included. */
const always: Problems = {
  'http.400': fault(400, 'The request is not understood'),
  'request.bad-address': fault(400, 'The address is not written as addresses are'),
  'request.bad-shape': fault(400, 'Some fields are not as they should be'),
  'session.absent': fault(401, nobodySignedIn.title),
  'request.foreign-page': fault(403, 'Another page sent this request'),
  'second-factor.demanded': fault(403, setUpFirst.title),
  'instance.unknown': fault(404, 'There is no such agency here'),
  'route.not-found': fault(404, 'There is nothing here'),
  'request.no-length': fault(411, 'The length of a body must be stated'),
  'request.too-large': fault(413, 'The body is too large'),
  'request.too-many': fault(429, 'Too many requests, try again later'),
  internal: fault(500, 'Something broke on our side'),
  'instance.starting': fault(503, 'The instance is being started'),
  'service.away': fault(503, serviceAway('').title),
};

const commonOf: CommonOf = ({ method }) => {
  const policy = policyOf(method);
  return { problems: always, parameters: [], ...(policy && { extensions: { 'x-access': accessOf(policy) } }) };
};

/** What the door says of its own routes, and which of them nobody has described. */
export const doorDocument = (
  app: INestApplication,
): Readonly<{ document: OpenApiDocument; unmarked: readonly string[] }> => {
  const document = openApiDocument(app, 'gateway', commonOf);
  return { document, unmarked: unmarkedRoutes(app, document) };
};
