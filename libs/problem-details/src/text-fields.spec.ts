import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { validateSync, ValidateNested } from 'class-validator';
import { fieldFaults } from './field-faults';
import { Base64, ExactText, FileText, Line, Text, Uuid, UuidsInText } from './text-fields';

class ResultDto {
  @Line({ max: 10 }) title: unknown;
}
class Fields {
  @Line({ max: 10 }) name: unknown = 'Seksi A';
  @Text({ max: 20, optional: true }) reason: unknown = undefined;
  @Line({ max: 5, optional: true, nullable: true }) unit: unknown = null;
  @ExactText({ max: 9 }) password: unknown = ' sandi ';
  @FileText({ max: 30 }) csv: unknown = 'a,b\u0000\n';
  @Base64({ max: 8 }) signature: unknown = 'c2FuZGk=';
  @Uuid() id: unknown = '018f3c7e-8b1a-7c3d-9e4f-0123456789ab';
  @UuidsInText({ max: 1 }) ids: unknown = '';
  @ValidateNested({ each: true }) @Type(() => ResultDto) results: unknown = [];
}

const read = (fields: object): Fields => plainToInstance(Fields, { ...new Fields(), ...fields });
const faults = (fields: object) => fieldFaults(validateSync(read(fields)));
const fault = (field: string, expected: string, problem = 'invalid') => ({ field, problem, expected });

it('takes texts that every store can hold', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ name: 'Nyoman 😀', reason: 'satu\r\n\tdua', unit: 'lap' })).toEqual([]);
});

it('trims before it checks, and leaves alone what must stay as it is', () => {
  const dto = read({ name: '\u00a0\u200bSeksi A\t', reason: ' \u200b ', password: ' sandi ' });
  expect(dto).toMatchObject({ name: 'Seksi A', reason: undefined, password: ' sandi ' });
  expect(validateSync(dto)).toEqual([]);
});

const LINE = 'must be one line of at most 10 characters';
it.each([
  ['   ', `${LINE}: it is blank`, { code: 'blank' }],
  ['\u200b\u00a0', `${LINE}: it is blank`, { code: 'blank' }],
  ['a\u0000b', `${LINE}: it holds a control character`, { code: 'control-character' }],
  ['a\nb', `${LINE}: it holds a control character`, { code: 'control-character' }],
  ['cut \ud83d', `${LINE}: it holds half of a character`, { code: 'half-character' }],
  ['twelve signs', `${LINE}: it has 12 characters`, { code: 'too-long', max: 10, length: 12 }],
  [12, LINE, { code: 'not-text' }],
  [null, LINE, { code: 'not-text' }],
  [['Seksi A'], LINE, { code: 'not-text' }],
])('refuses %j as a line, and says what is wrong with it', (name, expected, told) =>
  expect(faults({ name })).toEqual([{ ...fault('name', expected), ...told }]),
);

it('reads null as left out where a field may be left out, and keeps it only where it has a meaning', () => {
  expect(read({ reason: null })).toMatchObject({ reason: undefined, unit: null });
  expect(faults({ reason: null, unit: null })).toEqual([]);
});

it('tells a field that is missing from a wrong one', () =>
  expect(faults({ name: undefined })).toEqual([{ ...fault('name', LINE, 'missing'), code: 'required' }]));

it('names a field by its path, however deep', () =>
  expect(faults({ results: [{ title: 'good' }, { title: 'cut \ud83d' }] })).toEqual([
    { ...fault('results[1].title', `${LINE}: it holds half of a character`), code: 'half-character' },
  ]));

it.each([
  ['reason', 'a\u0000'],
  ['unit', 'a\tb'],
  ['password', ''],
  ['password', 'a\u0007b'],
  ['csv', ''],
  ['csv', 'x'.repeat(31)],
  ['signature', 'c2FuZGk'],
  ['signature', '----'],
  ['id', '018F3C7E-8B1A-7C3D-9E4F-0123456789AB'],
  ['id', ['018f3c7e-8b1a-7c3d-9e4f-0123456789ab']],
  ['ids', '018f3c7e-8b1a-7c3d-9e4f-0123456789ab,x'],
  ['ids', ['018f3c7e-8b1a-7c3d-9e4f-0123456789ab', '018f3c7e-8b1a-7c3d-9e4f-0123456789ab']],
])('refuses as %s %j', (name, value) => expect(faults({ [name]: value })).toMatchObject([{ field: name }]));
