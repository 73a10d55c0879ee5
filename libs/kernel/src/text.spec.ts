import { lineFault, nameKey, textFault, storable, trimmed, xmlText } from './text';

it.each([
  ['a\u0000b', 'control-character'],
  ['bell \u0007', 'control-character'],
  ['next line \u0085', 'control-character'],
  ['cut \ud83d', 'half-character'],
  ['\ude00 cut', 'half-character'],
  ['\ude00\ud83d', 'half-character'],
  ['no sign \ufffe', 'control-character'],
  ['no sign \uffff', 'control-character'],
  ['no sign \ufdd0', 'control-character'],
  ['no sign \u{1ffff}', 'control-character'],
] as const)('%j cannot be kept', (text, fault) => {
  expect([textFault(text), lineFault(text)]).toEqual([fault, fault]);
});

it.each(['Rapat 😀 di Kecamatan', 'Nyoman Ñ', 'ꦲꦏ꧀ꦱꦫ', ''])('%j can', (text) => {
  expect([textFault(text), lineFault(text)]).toEqual([undefined, undefined]);
});

it('line breaks and tabs belong in a text, not in a line', () => {
  expect(textFault('satu\r\n\tdua')).toBeUndefined();
  expect(['a\tb', 'a\nb', 'a\u2028b'].map(lineFault)).toEqual(Array(3).fill('control-character'));
});

it('trims what cannot be seen', () => {
  expect(trimmed(' \u00a0\u200b\ufeff Budi Santoso\u00ad\t\n')).toBe('Budi Santoso');
  expect(trimmed('\u200b \u2060')).toBe('');
});

it.each([
  '\u2066', '\u202e', '\u3164', '\u115f', '\u180e', '\u2800', '\ufe0f', '\u{e0020}', '\u034f', '\u2061', '\u0301', '\uffff', '\ue000',
])('%j alone shows nothing to read, so that it is blank', (sign) =>
  expect([sign, ` ${sign}${sign}\t`].map(trimmed)).toEqual(['', ''])); // prettier-ignore

it('leaves signs without a shape where they shape their neighbours', () =>
  expect(trimmed('\u2764\ufe0f Rapat é')).toBe('\u2764\ufe0f Rapat é'));

it('takes no line that turns its own direction', () =>
  expect(['Seksi \u202eXYZ', '\u2066a\u2069'].map(lineFault)).toEqual(['control-character', 'control-character']));

it.each(['Seksi Caf\u00e9', 'seksi  cafe\u0301', ' \uff33eksi Ca\u200bf\u00e9 ', 'SEKSI\u00a0CAF\u00c9'])('%j is one name, however written', (name) =>
  expect(nameKey(name)).toBe('seksi café')); // prettier-ignore

it('gives back to XML what it can hold', () =>
  expect(xmlText('a\ufffe\u0000b\ud83d 😀\t\uffff')).toBe('a\ufffd\ufffdb\ufffd 😀\t\ufffd'));

it('says what went wrong in signs that every store can hold, also where it is cut', () => {
  expect(storable('a\u0000b\ud83dc\n', 10)).toBe('a\ufffdb\ufffdc\ufffd');
  expect(storable('x😀', 2)).toBe('x\ufffd');
});
