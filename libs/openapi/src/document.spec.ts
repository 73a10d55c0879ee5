import 'reflect-metadata';
import { Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { jsonOf } from './json';
import { NamedSchemas } from './named-schemas';
import { openApiDocument, unmarkedRoutes } from './document';
import { Answers, AnswersByStatus, AnswersFile, Refuses, RefusesToo } from './route-marks';
import { Count, Money, oneOf, Uuid } from './shapes';
import { nothing, orNull, pageOf, versioned, view } from './view';

const noteView = view('Note', { noteId: Uuid, state: oneOf(['new', 'read']), costRupiah: Money });
type Branded = string & { readonly brand: 'NoteId' };
const note = { noteId: 'n' as Branded, state: 'new', costRupiah: 7n } as const;

@Controller('notes')
class NoteController {
  @Get()
  @Answers(pageOf(noteView))
  @Refuses()
  list() {
    return { items: [note], next: null };
  }

  @Get('last')
  @Answers(orNull(noteView))
  @Refuses({ 'note.gone': { status: 410, title: 'Gone' } })
  @RefusesToo({ 'caller.no-employee': { status: 403, title: 'Nobody' } })
  async last() {
    return null;
  }

  @Post()
  @AnswersByStatus({ 200: view('Tried', { faults: Count }), 202: versioned('Taken', { noteId: Uuid }) })
  @Refuses()
  take() {
    return { noteId: 'n', version: 1 };
  }

  @Post('reading')
  @HttpCode(204)
  @Answers(nothing)
  @Refuses()
  read(): void {}

  @Get('file')
  @AnswersFile('text/csv')
  @Refuses()
  file() {
    return 'a;b';
  }

  @Get('forgotten')
  forgotten() {
    return {};
  }
}

// Never called: each line must not compile.
const wrong = () => {
  class Wrong {
    // @ts-expect-error -- a field is missing
    @Answers(noteView) missing() {
      return { noteId: 'n', state: 'new' as const };
    }
    // @ts-expect-error -- a word that is none of the list
    @Answers(noteView) async word() {
      return { ...note, state: 'lost' as const };
    }
    // @ts-expect-error -- null where the view has none
    @Answers(noteView) none() {
      return null;
    }
  }
  return Wrong;
};

@Module({ controllers: [NoteController] })
class NoteModule {}

const documentOf = async () => {
  const app = await NestFactory.create(NoteModule, new FastifyAdapter(), { logger: false, preview: true });
  const always = { 'request.bad-shape': { status: 400, title: 'No' } } as const;
  const document = openApiDocument(app, 'notes', () => ({ problems: always, parameters: [] }));
  return { document, unmarked: unmarkedRoutes(app, document) };
};

it('says what a route answers, and takes named schemas out', async () => {
  const { paths, components } = (await documentOf()).document;
  expect(paths['/notes']?.['get']?.['responses']).toMatchObject({
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/PageOfNote' } } } },
    400: { $ref: '#/components/responses/Problem' },
  });
  expect(components['schemas']).toMatchObject({
    Note: {
      properties: { state: { enum: ['new', 'read'] }, costRupiah: { type: 'integer' } },
      additionalProperties: false,
    },
    PageOfNote: { properties: { items: { items: { $ref: '#/components/schemas/Note' } } } },
  });
});

it('tells several answers, none and files apart', async () => {
  const { paths } = (await documentOf()).document;
  expect(Object.keys(paths['/notes']?.['post']?.['responses'] ?? {})).toEqual(['200', '202', '400']);
  expect(paths['/notes/reading']?.['post']?.['responses']).toMatchObject({ 204: { description: 'Done' } });
  expect(paths['/notes/file']?.['get']?.['responses']).toMatchObject({ 200: { content: { 'text/csv': {} } } });
});

it('names the refusals of the route, of its parameters and of every route', async () => {
  const { paths } = (await documentOf()).document;
  expect(paths['/notes/last']?.['get']).toMatchObject({
    'x-problems': { 'caller.no-employee': 403, 'note.gone': 410, 'request.bad-shape': 400 },
    responses: { 403: {}, 410: {} },
  });
});

it('finds a route that nobody has described', async () =>
  expect((await documentOf()).unmarked).toEqual(['NoteController.forgotten']));

it('refuses two views of one name', () => {
  expect(wrong).toBeInstanceOf(Function);
  const schemas = new NamedSchemas();
  schemas.taken(jsonOf(noteView));
  expect(() => schemas.taken(jsonOf(view('Note', { noteId: Uuid })))).toThrow('two different views are called Note');
});
