import { mergedOpenApi } from './merged-openapi';

const document = (field: string) => ({
  paths: { '/units': { post: { schema: { $ref: '#/components/schemas/UnitDto' } } } },
  components: {
    responses: { Problem: { description: 'Refused' } },
    schemas: { UnitDto: { properties: { [field]: { $ref: '#/components/schemas/UnitDto' } } } },
  },
});

it('keeps the routes and schemas of services apart', () =>
  expect(
    mergedOpenApi(
      [
        ['identity', document('a')],
        ['surveys', document('b')],
        ['reporting', undefined],
      ],
      { title: 'Dinas Sosial', basePath: '/dinsos' },
    ),
  ).toEqual({
    openapi: '3.1.0',
    info: { title: 'Dinas Sosial', version: '1' },
    servers: [{ url: '/dinsos' }],
    tags: [{ name: 'identity' }, { name: 'surveys' }],
    paths: {
      '/api/identity/units': { post: { schema: { $ref: '#/components/schemas/identity.UnitDto' } } },
      '/api/surveys/units': { post: { schema: { $ref: '#/components/schemas/surveys.UnitDto' } } },
    },
    components: {
      responses: { Problem: { description: 'Refused' } },
      schemas: {
        'identity.UnitDto': { properties: { a: { $ref: '#/components/schemas/identity.UnitDto' } } },
        'surveys.UnitDto': { properties: { b: { $ref: '#/components/schemas/surveys.UnitDto' } } },
      },
    },
  }));
