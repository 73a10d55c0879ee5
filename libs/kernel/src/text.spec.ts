import { lineFault, textFault, trimmed } from './text';

it.each([
  ['a\u0000b', 'control-character'],
  ['bell \u0007', 'control-character'],
  ['next line \u0085', 'control-character'],
  ['cut \ud83d', 'half-character'],
  ['\ude00 cut', 'half-character'],
  ['\ude00\ud83d', 'half-character'],
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
