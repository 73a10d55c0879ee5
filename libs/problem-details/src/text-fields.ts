import { isUuid } from '@kinerja/kernel';
import { lineFault, textFault, trimmed, type TextFault } from '@kinerja/vocabulary';
import { field, type FieldKind, type Presence, type Wrong } from './field';
import type { Facts } from './problem-exception';

type Length = Presence & Readonly<{ max: number }>;

/** Blank is as good as left out where a field may be left out. */
const trim =
  ({ optional }: Presence) =>
  (value: unknown): unknown => {
    const text = typeof value === 'string' ? trimmed(value) : value;
    return optional && text === '' ? undefined : text;
  };

const words: Readonly<Record<TextFault, string>> = {
  'control-character': 'it holds a control character',
  'half-character': 'it holds half of a character',
};

type Check = (text: string) => TextFault | undefined;

const textFaultOf =
  (max: number, check: Check) =>
  (value: unknown): Wrong | undefined => {
    if (typeof value !== 'string') return { code: 'not-text' };
    const fault = check(value);
    if (fault) return { code: fault, words: words[fault] };
    if (value === '') return { code: 'blank', words: 'it is blank' };
    const { length } = value;
    return length > max
      ? { code: 'too-long', facts: { max, length }, words: `it has ${String(length)} characters` }
      : undefined;
  };

const textKind = (name: string, max: number, check: Check): Omit<FieldKind, 'expected' | 'read'> => ({
  name,
  schema: { type: 'string', minLength: 1, maxLength: max },
  fault: textFaultOf(max, check),
});

/** `@Line({ max: 200 }) name!: string`: a name, a title, a unit. Trimmed, then neither blank nor broken. */
export const Line = ({ max, ...presence }: Length): PropertyDecorator =>
  field(
    {
      ...textKind('line', max, lineFault),
      expected: `one line of at most ${String(max)} characters`,
      read: trim(presence),
    },
    presence,
  );

/** `@Text({ max: 2000 }) reason!: string`: what people write in several lines. Trimmed, then neither blank nor broken. */
export const Text = ({ max, ...presence }: Length): PropertyDecorator =>
  field(
    {
      ...textKind('text', max, textFault),
      expected: `text of at most ${String(max)} characters`,
      read: trim(presence),
    },
    presence,
  );

/** `@ExactText({ max: 512 }) password!: string`: taken as it is, blanks and all: what is compared, verified or read by its own rules. */
export const ExactText = ({ max, ...presence }: Length): PropertyDecorator =>
  field({ ...textKind('exactText', max, textFault), expected: `text of at most ${String(max)} characters` }, presence);

/** A whole file as text. Its cells are judged by its reader, which names row and column. */
export const FileText = ({ max, ...presence }: Length): PropertyDecorator =>
  field(
    { ...textKind('fileText', max, () => undefined), expected: `a file of at most ${String(max)} characters` },
    presence,
  );

/** Base64 of any length: a pattern over megabytes would go back and forth in them. */
const isBase64 = (text: string): boolean =>
  text.length > 0 && text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''));

/** A whole file as base64. */
export const FileBytes = ({ max, ...presence }: Length): PropertyDecorator =>
  field(
    {
      name: 'fileBytes',
      schema: { type: 'string', contentEncoding: 'base64', maxLength: max },
      expected: `base64 of at most ${String(max)} characters`,
      fault: (value) =>
        typeof value === 'string' && value.length <= max && isBase64(value) ? undefined : { code: 'not-base64' },
    },
    presence,
  );

type Pattern = Readonly<{ name: string; code: string; facts?: Facts; expected: string; pattern: RegExp; max: number }>;

/** Text of one pattern; never longer than `max`, whatever the pattern says. */
export const patterned = (
  { name, code, facts, expected, pattern, max }: Pattern,
  presence?: Presence,
): PropertyDecorator =>
  field(
    {
      name,
      schema: { type: 'string', pattern: pattern.source, maxLength: max },
      expected,
      fault: (value) =>
        typeof value === 'string' && value.length <= max && pattern.test(value)
          ? undefined
          : { code, ...(facts && { facts }) },
    },
    presence,
  );

/** `@Base64({ max: 88 }) signature!: string` */
export const Base64 = ({ max, ...presence }: Length): PropertyDecorator =>
  patterned(
    {
      name: 'base64',
      code: 'not-base64',
      expected: `base64 of at most ${String(max)} characters`,
      pattern: /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
      max,
    },
    presence,
  );

const uuid = { schema: { type: 'string', format: 'uuid' }, expected: 'a UUID in small letters' } as const;

/** `@Uuid() unitId!: string` */
export const Uuid = (presence?: Presence): PropertyDecorator =>
  field(
    {
      ...uuid,
      name: 'uuid',
      fault: (value) => (typeof value === 'string' && isUuid(value) ? undefined : { code: 'not-a-uuid' }),
    },
    presence,
  );

const isUuidList = (value: unknown, max: number): boolean =>
  Array.isArray(value) && value.length <= max && value.every((one) => typeof one === 'string' && isUuid(one));

/** `@UuidsInText({ max: 200 }) ids: string[] = []`, from `?ids=<uuid>,<uuid>`. */
export const UuidsInText = ({ max, ...presence }: Length): PropertyDecorator =>
  field(
    {
      name: 'uuidsInText',
      schema: { type: 'string' },
      expected: `at most ${String(max)} UUIDs with commas between them`,
      read: (value) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value),
      fault: (value) => (isUuidList(value, max) ? undefined : { code: 'not-uuids', facts: { max } }),
    },
    presence,
  );
