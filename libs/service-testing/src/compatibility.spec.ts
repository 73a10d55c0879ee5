import type { Json, JsonObject, OpenApiDocument } from '@kinerja/openapi';
import { breakingChanges } from './compatibility';

type Change = (operation: Record<string, Json>, schemas: Record<string, JsonObject>) => void;

const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });

const documentWith = (change: Change = () => undefined): OpenApiDocument => {
  const operation: Record<string, Json> = {
    parameters: [{ name: 'year', in: 'query', required: false, schema: { type: 'integer', maximum: 2100 } }],
    requestBody: { required: true, ...json({ $ref: '#/components/schemas/NoteDto' }) },
    responses: { 200: json({ $ref: '#/components/schemas/Note' }) },
    'x-problems': { 'note.not-found': 404 },
  };
  const schemas: Record<string, JsonObject> = {
    NoteDto: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string', maxLength: 2000 }, kind: { type: 'string', enum: ['a', 'b'] } },
    },
    Note: {
      type: 'object',
      required: ['noteId', 'parts'],
      properties: {
        noteId: { type: 'string' },
        by: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        parts: { type: 'array', items: { $ref: '#/components/schemas/Note' } },
      },
    },
  };
  change(operation, schemas);
  return { openapi: '3.1.0', info: {}, paths: { '/notes': { post: operation } }, components: { schemas } };
};

const changesOf = (change: Change): readonly string[] => breakingChanges(documentWith(), documentWith(change));

it('lets a document be itself, however deep its schemas lead back to themselves', () =>
  expect(changesOf(() => undefined)).toEqual([]));

it.each<[string, Change]>([
  ['a new code', (operation) => (operation['x-problems'] = { 'note.not-found': 404, 'note.closed': 409 })],
  [
    'a new optional field of a request and a new field of an answer',
    (_, schemas) => {
      schemas['NoteDto'] = { ...schemas['NoteDto'], properties: { ...propertiesOf(schemas['NoteDto']), more: {} } };
      schemas['Note'] = { ...schemas['Note'], properties: { ...propertiesOf(schemas['Note']), more: {} } };
    },
  ],
  ['a wider bound', (_, schemas) => inNoteDto(schemas, { text: { type: 'string', maxLength: 4000 } })],
  ['a new word', (_, schemas) => inNoteDto(schemas, { kind: { type: 'string', enum: ['a', 'b', 'c'] } })],
])('takes %s for no break', (_, change) => expect(changesOf(change)).toEqual([]));

const propertiesOf = (schema: JsonObject | undefined): JsonObject => schema?.['properties'] as JsonObject;

const inNoteDto = (schemas: Record<string, JsonObject>, changed: JsonObject): void => {
  schemas['NoteDto'] = { ...schemas['NoteDto'], properties: { ...propertiesOf(schemas['NoteDto']), ...changed } };
};

it.each<[string, Change, string]>([
  ['a removed code', (operation) => (operation['x-problems'] = {}), 'POST /notes: code note.not-found: removed'],
  [
    'another status of a code',
    (operation) => (operation['x-problems'] = { 'note.not-found': 410 }),
    'POST /notes: code note.not-found: its status changed',
  ],
  [
    'a field of a request that must be sent now',
    (_, schemas) => (schemas['NoteDto'] = { ...schemas['NoteDto'], required: ['text', 'kind'] }),
    'POST /notes: body.kind: is now required',
  ],
  [
    'a removed field of a request',
    (_, schemas) =>
      (schemas['NoteDto'] = { ...schemas['NoteDto'], properties: { text: { type: 'string', maxLength: 2000 } } }),
    'POST /notes: body.kind: removed',
  ],
  [
    'a narrower bound',
    (_, schemas) => inNoteDto(schemas, { text: { type: 'string', maxLength: 1000 } }),
    'POST /notes: body.text: maxLength is narrower now',
  ],
  [
    'a removed word',
    (_, schemas) => inNoteDto(schemas, { kind: { type: 'string', enum: ['a'] } }),
    'POST /notes: body.kind: the word b was removed',
  ],
  [
    'a removed field of an answer',
    (_, schemas) => {
      const { by = {}, parts = {} } = propertiesOf(schemas['Note']);
      schemas['Note'] = { ...schemas['Note'], required: ['parts'], properties: { by, parts } };
    },
    'POST /notes: answer 200.noteId: removed',
  ],
  [
    'a field of an answer that may be missing now',
    (_, schemas) => (schemas['Note'] = { ...schemas['Note'], required: ['parts'] }),
    'POST /notes: answer 200.noteId: may now be missing',
  ],
  [
    'another type inside',
    (_, schemas) => {
      schemas['Note'] = {
        ...schemas['Note'],
        properties: { ...propertiesOf(schemas['Note']), by: { type: 'string' } },
      };
    },
    'POST /notes: answer 200.by: anyOf changed',
  ],
  [
    'a parameter that must be sent now',
    (operation) =>
      (operation['parameters'] = [
        { name: 'year', in: 'query', required: true, schema: { type: 'integer', maximum: 2100 } },
      ]),
    'POST /notes: query year: is now required',
  ],
  ['a removed parameter', (operation) => (operation['parameters'] = []), 'POST /notes: query year: removed'],
  ['a removed answer', (operation) => (operation['responses'] = {}), 'POST /notes: answer 200: removed'],
])('names %s', (_, change, named) => expect(changesOf(change)).toContain(named));

it('names a removed route', () =>
  expect(breakingChanges(documentWith(), { ...documentWith(), paths: {} })).toEqual(['POST /notes: removed']));
