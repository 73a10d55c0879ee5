import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { FieldSchema } from '@kinerja/problem-details';

/** What class-validator knows of a field. */
type Rule = Readonly<{
  type: string;
  propertyName: string;
  constraints?: readonly unknown[];
  each: boolean;
}>;
type Dto = ClassConstructor<object>;
type Fragment = Readonly<Record<string, unknown>>;

/** Every field type of `problem-details` says what OpenAPI is to know of it. */
const fragmentOf = ({ constraints }: Rule): Fragment => {
  const [schema] = constraints ?? [];
  return schema instanceof FieldSchema ? schema.fragment : {};
};

/** The class behind `@Type(() => ResultDto)`, found by letting class-transformer make one. */
const nestedIn = (dto: Dto, property: string, isList: boolean): object | undefined => {
  const made = plainToInstance(dto, { [property]: isList ? [{}] : {} }) as Readonly<Record<string, unknown>>;
  const value = made[property];
  const item: unknown = Array.isArray(value) ? value[0] : value;
  return typeof item === 'object' && item !== null && item.constructor !== Object ? item.constructor : undefined;
};

const schemaOf = (dto: Dto, property: string, rules: readonly Rule[]): ApiPropertyOptions => {
  const isList = rules.some(({ each }) => each);
  const required = !rules.some(({ type }) => type === 'conditionalValidation');
  const nested = rules.some(({ type }) => type === 'nestedValidation') ? nestedIn(dto, property, isList) : undefined;
  const own: Fragment = Object.assign({}, ...rules.map(fragmentOf));
  const type: unknown = nested ?? own['type'] ?? 'object';
  return { isArray: isList, ...own, type, required } as ApiPropertyOptions;
};

const byProperty = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const grouped = new Map<string, Rule[]>();
  for (const rule of rules) grouped.set(rule.propertyName, [...(grouped.get(rule.propertyName) ?? []), rule]);
  return grouped;
};

const described = new WeakSet<object>();

/** Tells OpenAPI what class-validator checks, so that no field is described twice. DTOs named here, each once. */
const describe = (dto: Dto): void => {
  if (described.has(dto)) return;
  described.add(dto);
  const rules: readonly Rule[] = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  for (const [property, own] of byProperty(rules))
    ApiProperty(schemaOf(dto, property, own))(dto.prototype as object, property);
};

/** Every class that class-validator has rules for; it keeps them private and gives no other list. */
export const describeDtos = (): void => {
  const all: unknown = Reflect.get(getMetadataStorage(), 'validationMetadatas');
  if (!(all instanceof Map)) throw new TypeError('class-validator keeps its rules elsewhere now');
  for (const dto of all.keys()) if (typeof dto === 'function') describe(dto as Dto);
};
