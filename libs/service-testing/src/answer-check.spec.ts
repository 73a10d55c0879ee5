import 'reflect-metadata';
import { jsonOf, orNull, problemSchema, Uuid, view, type OpenApiDocument } from '@kinerja/openapi';
import { AnswerCheck, type Answered } from './answer-check';

const id = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';
const note = jsonOf(view('Note', { noteId: Uuid, by: orNull(Uuid) }));
const content = { content: { 'application/json': { schema: note } } };
const document = {
  openapi: '3.1.0',
  info: {},
  paths: {
    '/notes/{id}': { get: { responses: { 200: content, 204: {} }, 'x-problems': { 'note.not-found': 404 } } },
    '/notes/mine': { get: { responses: { 200: { content: { 'text/csv': {} } } }, 'x-problems': {} } },
  },
  components: { responses: { Problem: { content: { 'application/problem+json': { schema: problemSchema } } } } },
} as unknown as OpenApiDocument;

const faultsOf = (answered: Partial<Answered>): readonly string[] =>
  new AnswerCheck(document).faultsOf({
    method: 'GET',
    path: `/notes/${id}`,
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: { noteId: id, by: null },
    ...answered,
  });
const problem = {
  type: '/problems/note.not-found',
  title: 'No',
  status: 404,
  instance: 'urn:trace:1',
  code: 'note.not-found',
};
const refused = { status: 404, contentType: 'application/problem+json', body: problem };

it('takes what the document says', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf(refused)).toEqual([]);
  expect(faultsOf({ status: 204, body: undefined, contentType: '' })).toEqual([]);
  expect(faultsOf({ path: '/notes/mine', contentType: 'text/csv; charset=utf-8', body: 'a;b' })).toEqual([]);
});

it('asks nothing of a route that the document leaves out', () => expect(faultsOf({ path: '/healthz' })).toEqual([]));

it.each<[string, Partial<Answered>, string]>([
  [
    'a field that nobody knows',
    { body: { noteId: id, by: null, colour: 'red' } },
    'must NOT have additional properties',
  ],
  ['a missing field', { body: { noteId: id } }, "must have required property 'by'"],
  ['another type', { body: { noteId: 7, by: null } }, '/noteId must be string'],
  ['no body where there is one', { body: undefined }, 'must be object'],
  ['another status', { status: 201 }, 'no such status is in the document'],
  ['a body where there is none', { status: 204 }, 'it has a body'],
  ['another kind of body', { path: '/notes/mine' }, 'is not in the document'],
  ['a code that is not named', { ...refused, body: { ...problem, code: 'note.closed' } }, 'the code note.closed'],
  ['a code under another status', { ...refused, status: 409 }, 'the code note.not-found'],
])('finds %s', (_, answered, fault) => expect(faultsOf(answered).join('\n')).toContain(fault));
