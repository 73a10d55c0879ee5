type Field = Readonly<{ maxLength?: number; minimum?: number; maximum?: number; pattern?: string }>;
export type RequestSchema = Readonly<{
  properties?: Readonly<Record<string, Field>>;
  required?: readonly string[];
}>;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `^\d{1,9}(\.\d{1,6})?$`: how a decimal says its digits. */
const DECIMAL = /^\^\\d\{1,(\d+)\}\(\\\.\\d\{1,(\d+)\}\)\?\$$/;

/** What a field of a request takes; `whole` and `fraction` count the digits of a decimal. */
const limitsOfField = ({ maxLength, minimum, maximum, pattern }: Field, isRequired: boolean): readonly string[] => {
  const [, whole, fraction] = DECIMAL.exec(pattern ?? '') ?? [];
  const limits = { required: isRequired || undefined, longest: maxLength, min: minimum, max: maximum, whole, fraction };
  return Object.entries(limits)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
};

const limitsIn = ({ properties = {}, required = [] }: RequestSchema): string =>
  Object.entries(properties)
    .map(([name, field]) => ({ name, limits: limitsOfField(field, required.includes(name)) }))
    .filter(({ limits }) => limits.length > 0)
    .map(({ name, limits }) => `  ${name}: { ${limits.join(', ')} },\n`)
    .join('');

const REQUEST = /Dto$/;

/** One constant per request, so that a bundle holds only those that are asked for. */
export const limitsOf = (schemas: Readonly<Record<string, RequestSchema>>): string =>
  Object.entries(schemas)
    .filter(([name]) => REQUEST.test(name))
    .map(([name, schema]) => ({ name: camel(name.replace(REQUEST, '')), fields: limitsIn(schema) }))
    .filter(({ fields }) => fields !== '')
    .map(({ name, fields }) => `export const ${name} = {\n${fields}} as const;\n`)
    .join('');
