import { commonProblems } from '../commands/unwrap';
import { type Problem } from '@kinerja/problem-details';
import type { CommonOf, JsonObject, Problems, Route } from '@kinerja/openapi';
import type { Door, Policy } from '@kinerja/vocabulary';
import { Reflector } from '@nestjs/core';
import { lacksRole, lacksScope, proveYourself } from '../auth/access.guard';
import { noEmployee, notSignedIn } from '../auth/caller';
import { policyOf } from '../auth/route-access';
import { COMMAND_METHODS } from '../commands/command.interceptor';
import { notStorable, personErased, tooLarge } from './known-problem';
import { NOT_A_COMMAND } from '../commands/not-a-command';

const fault = (status: Problem['status'], title: string): Problem => ({ status, title });

/** Whatever is asked, and whoever asks. */
const always: Problems = {
  'http.400': fault(400, 'The request is not understood'),
  'request.bad-shape': fault(400, 'Some fields are not as they should be'),
  internal: fault(500, 'Something broke on our side'),
  'service.busy': fault(503, 'Too much is asked at once; try again'),
  'service.unavailable': fault(503, 'A part of the system does not answer right now; try again'),
};

/** A body is looked through before it is read. */
const withBody: Problems = {
  'http.413': fault(413, 'The body is too large'),
  'http.415': fault(415, 'This kind of body is not accepted'),
  'request.not-utf8': fault(400, 'The body is no text in UTF-8'),
  'request.repeated-field': fault(400, 'A field of the body is given twice'),
  'request.too-deep': fault(400, 'The body is nested too deeply'),
  'request.too-many-members': fault(413, 'The body has too many members'),
  'request.unsafe-number': fault(400, 'A number of the body cannot be held exactly'),
};

const toAppend: Problems = {
  ...commonProblems,
  'command.not-storable': notStorable,
  'message.too-large': tooLarge,
  'person.erased': personErased,
};

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made once per command and sent again with every retry',
  schema: { type: 'string', format: 'uuid' },
};

const marks = new Reflector();
const isMarked = (mark: string, { method, controller }: Route): boolean =>
  marks.getAllAndOverride<boolean | undefined>(mark, [method, controller]) === true;

const isCommand = (route: Route): boolean => COMMAND_METHODS.has(route.verb) && !isMarked(NOT_A_COMMAND, route);

const doorProblems = (door: Door): Problems => {
  if (door.kind === 'everybody') return {};
  return {
    ...{ 'caller.not-signed-in': notSignedIn, 'caller.lacks-scope': lacksScope },
    ...(door.anyOf && { 'caller.lacks-role': lacksRole }),
    ...(door.kind === 'employees' && { 'caller.no-employee': noEmployee }),
  };
};

const policyProblems = ({ door, stepUp }: Policy): Problems => ({
  ...doorProblems(door),
  ...(stepUp && { 'session.prove-yourself': proveYourself }),
});

const doorOf = (door: Door): JsonObject =>
  door.kind === 'everybody'
    ? { door: door.kind }
    : { door: door.kind, ...(door.anyOf && { roles: door.anyOf }), ...(door.scope && { scope: door.scope }) };

/** Who may come, for readers of the document; a case may want more of the caller than its door. */
export const accessOf = ({ name, door, rule, relations, stepUp, discloses }: Policy): JsonObject => ({
  policy: name,
  ...doorOf(door),
  ...(rule !== undefined && { rule }),
  ...(relations && { relations }),
  ...(stepUp && { stepUp }),
  ...(discloses && { discloses: discloses === 'own' ? discloses : discloses.kinds }),
});

/** What the guard, the pipe and the interceptors of a service refuse, and what they want to be sent. */
export const commonOf: CommonOf = (route) => {
  const policy = policyOf(route.method);
  return {
    problems: {
      ...always,
      ...(policy && policyProblems(policy)),
      ...(COMMAND_METHODS.has(route.verb) && withBody),
      ...(isCommand(route) && toAppend),
    },
    parameters: isCommand(route) ? [idempotencyKey] : [],
    ...(policy && { extensions: { 'x-access': accessOf(policy) } }),
  };
};
