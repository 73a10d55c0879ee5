import type { JsonObject } from './json';

export const PROBLEM_REFERENCE = '#/components/responses/Problem';

const fieldFault: JsonObject = {
  type: 'object',
  description:
    'One field of a request that is not as it should be; beside its code stand the facts that its words need',
  properties: {
    field: { type: 'string', description: 'Path from the root of the body or the query: results[0].title' },
    problem: { type: 'string', enum: ['missing', 'unknown', 'invalid'] },
    expected: { type: 'string' },
    code: { type: 'string' },
  },
  required: ['field', 'problem', 'expected'],
};

/** RFC 9457; the facts behind the refusal stand beside these members. */
export const problemSchema: JsonObject = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    instance: { type: 'string' },
    code: { type: 'string', description: 'One of x-problems of the operation' },
    errors: { type: 'array', items: fieldFault },
  },
  required: ['type', 'title', 'status', 'instance', 'code'],
};
