import { isUtf8 } from 'node:buffer';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { DEEPEST, jsonFaultIn, MOST_MEMBERS, type JsonFault } from './json-scan';
import { ProblemException } from './problem-exception';

const problemOf = (fault: JsonFault): ProblemException => {
  switch (fault.kind) {
    case 'too-deep':
      return new ProblemException(400, 'request.too-deep', 'The body is nested too deeply', { deepest: DEEPEST });
    case 'too-many-members':
      return new ProblemException(413, 'request.too-many-members', 'The body has too many members', {
        most: MOST_MEMBERS,
      });
    case 'repeated-field':
      return new ProblemException(400, 'request.repeated-field', 'A field of the body is given twice', {
        field: fault.field,
      });
    case 'unsafe-number':
      return new ProblemException(400, 'request.unsafe-number', 'A number of the body cannot be held exactly', {
        number: fault.number,
      });
  }
};

const notUtf8 = (): ProblemException => new ProblemException(400, 'request.not-utf8', 'The body is no text in UTF-8');

/** Why a body is not even parsed. */
export const bodyProblem = (body: Buffer): ProblemException | undefined => {
  if (!isUtf8(body)) return notUtf8();
  const fault = jsonFaultIn(body);
  return fault && problemOf(fault);
};

/** JSON, also as clients of SCIM call it (RFC 7644, 3.1). */
const JSON_TYPES = ['application/json', 'application/scim+json'];

/** JSON bodies are looked through before they are parsed, and none may reach for a prototype. Before the application is made. */
export const boundJson = (adapter: FastifyAdapter): void => {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  for (const type of JSON_TYPES)
    adapter.useBodyParser(type, false, {}, (request, body: Buffer, done) => {
      const problem = bodyProblem(body);
      if (problem) done(problem, undefined);
      else void parse(request, body.toString('utf8'), done);
    });
};
