/**
 * Text that every store behind the log can hold and a person can read. PostgreSQL takes no NUL in `text` and neither NUL nor half
 * a surrogate pair in `jsonb`; the other control characters have no place in what people read.
 */

/**
 * Why a text is not taken: a control character other than tab and line break or a code point that is no character, or half of a surrogate
 * pair (an emoji cut in two).
 */
export type TextFault = 'control-character' | 'half-character';

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Beside line breaks what turns the direction of the rest of a line: a name with one reads as another name. */
const CONTROL_OR_BREAK = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
/** Blanks; beside those of `String.trim` soft hyphen, zero-width signs, joiners, empty Braille and Hangul fillers. */
const BLANK = /[\s\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u2800\u3164\uFEFF\uFFA0]/;
/** Something to read: no blank, no sign without a shape, no mark without its letter. */
const VISIBLE = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** No sign for people, in no text ever: U+FFFE, U+FFFF and their like. XML, and so a workbook, cannot hold them. */
const NO_SIGN = /\p{Noncharacter_Code_Point}/u;

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** The first fault of a text of several lines; undefined when every store can hold it. */
export const textFault = (text: string): TextFault | undefined => {
  if (!isWellFormed(text)) return 'half-character';
  return CONTROL.test(text) || NO_SIGN.test(text) ? 'control-character' : undefined;
};

/** The same for a text of one line (a name, a title, a cell): tab and line break are faults too. */
export const lineFault = (text: string): TextFault | undefined => {
  if (!isWellFormed(text)) return 'half-character';
  return CONTROL_OR_BREAK.test(text) || NO_SIGN.test(text) ? 'control-character' : undefined;
};

/** Words about trouble, in signs that every store can hold: they may be about a text that none can hold. Cut first: the cut may halve a sign. */
export const storable = (words: string, longest: number): string =>
  words.slice(0, longest).replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');

/** In signs that XML 1.0 can hold: for files of text that was kept before it was judged, or that is given back as it came. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\ufffd');

/**
 * Without blanks at either end, no-break and zero-width ones included. Empty when there is nothing to read. Sign by sign: an
 * expression for blanks at the end takes time in the square of those in the middle.
 */
export const trimmed = (text: string): string => {
  if (!VISIBLE.test(text) && isWellFormed(text) && !CONTROL.test(text)) return '';
  let [from, to] = [0, text.length];
  while (from < to && BLANK.test(text.charAt(from))) from += 1;
  while (to > from && BLANK.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

/** Two writings of one name have one key: case, blanks, signs without a shape and ways of composing a letter make no other name. */
export const nameKey = (name: string): string =>
  trimmed(name.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''))
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
