import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { bodyPipe } from './body-pipe';
import { ListOf } from './list-fields';
import { ProblemException } from './problem-exception';

class IndicatorDto {
  @IsInt() @Min(1) target!: number;
}
class ResultDto {
  @ValidateNested({ each: true }) @Type(() => IndicatorDto) indicators!: IndicatorDto[];
}
class PlanDto {
  @IsUUID() unitId!: string;
  @ValidateNested({ each: true }) @Type(() => ResultDto) results!: ResultDto[];
}

const unitId = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';
const faultsOf = async (body: unknown): Promise<unknown> => {
  const refused = await bodyPipe()
    .transform(body, { type: 'body', metatype: PlanDto })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  return refused instanceof ProblemException ? refused.facts['errors'] : refused;
};

it('lets a good body through as an instance of its DTO', async () => {
  const dto: unknown = await bodyPipe().transform({ unitId, results: [] }, { type: 'body', metatype: PlanDto });
  expect(dto).toBeInstanceOf(PlanDto);
});

it('names a field that nobody asked for', async () =>
  expect(await faultsOf({ unitId, results: [], colour: 'red' })).toEqual([
    { field: 'colour', problem: 'unknown', expected: 'no field of this name', code: 'unknown-field' },
  ]));

it('tells a thousand faults and counts the others', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`f${at}`, 1]));
  const refused = bodyPipe().transform({ unitId, results: [], ...unknown }, { type: 'body', metatype: PlanDto });
  await expect(refused).rejects.toMatchObject({ facts: { errors: { length: 1_000 }, errorCount: 1_001 } });
});

it('names a missing field', async () =>
  expect(await faultsOf({ results: [] })).toEqual([
    { field: 'unitId', problem: 'missing', expected: 'must be a UUID', code: 'required' },
  ]));

it('names a wrong field by its path, however deep', async () =>
  expect(await faultsOf({ unitId, results: [{ indicators: [{ target: 1 }, { target: 0 }] }] })).toEqual([
    { field: 'results[0].indicators[1].target', problem: 'invalid', expected: 'must not be less than 1' },
  ]));

it('looks at nothing in a list that is too long', async () => {
  class ShortListDto {
    @ListOf(() => IndicatorDto, { max: 2 }) indicators!: IndicatorDto[];
  }
  const refused = bodyPipe().transform({ indicators: [{}, {}, {}] }, { type: 'body', metatype: ShortListDto });
  await expect(refused).rejects.toMatchObject({
    facts: { errors: [{ field: 'indicators', problem: 'invalid', expected: 'must be a list of 0 to 2 objects' }] },
  });
});
