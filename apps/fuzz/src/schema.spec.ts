import { schemaIn } from './schema';

const schemas = {
  Unit: { type: 'object', properties: { name: { type: 'string' }, parent: { $ref: '#/components/schemas/Unit' } } },
  Month: { type: 'string', format: 'month' },
};

it('puts in place what a schema refers to', () => {
  const value = { type: 'array', items: { allOf: [{ $ref: '#/components/schemas/Month' }] } };
  expect(schemaIn(value, schemas)).toEqual({ type: 'array', items: schemas.Month });
});

it('comes to an end where a schema refers to itself', () => {
  const unit = schemaIn({ $ref: '#/components/schemas/Unit' }, schemas);
  expect(unit.properties?.['parent']?.properties?.['name']).toEqual({ type: 'string' });
});

it('takes what is no schema, or refers to none, for one of anything', () => {
  expect(schemaIn(true, schemas)).toEqual({});
  expect(schemaIn({ $ref: '#/components/schemas/Absent', type: 'string' }, schemas)).toMatchObject({ type: 'string' });
});
