/** More than any of our bodies has: forms are flat, files are one long text. */
export const DEEPEST = 32;
export const MOST_MEMBERS = 20_000;

export type JsonFault =
  | Readonly<{ kind: 'too-deep' | 'too-many-members' }>
  | Readonly<{ kind: 'repeated-field'; field: string }>
  | Readonly<{ kind: 'unsafe-number'; number: string }>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** The quote that ends the string which begins at `from`; the end of the text where none does. */
const endOfString = (text: Buffer, from: number): number => {
  for (let at = text.indexOf(QUOTE, from + 1); at !== -1; at = text.indexOf(QUOTE, at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
};

const isOpening = (sign: number | undefined): boolean => sign === 0x7b || sign === 0x5b;
const isClosing = (sign: number | undefined): boolean => sign === 0x7d || sign === 0x5d;
const beginsNumber = (sign: number | undefined): boolean => sign === 0x2d || isDigit(sign);
const isDigit = (sign: number | undefined): boolean => sign !== undefined && sign >= 0x30 && sign <= 0x39;

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_SIGNS = new Set(Buffer.from('0123456789+-.eE'));
/** Longer is no number that anybody means. */
const LONGEST_NUMBER = 400;
/** Of a name or a number that is refused, in characters. */
const LONGEST_TOLD = 40;

/** Commas, names and numbers are bounded each for itself: text that is no JSON has any number of one without the others. */
const tooMany = (count: number): JsonFault | undefined =>
  count > MOST_MEMBERS + 1 ? { kind: 'too-many-members' } : undefined;

/** A number that JavaScript cannot hold: beyond every exponent, or a whole number that would come out as another one. */
const isUnsafeNumber = (number: string): boolean => {
  const value = Number(number);
  return !Number.isFinite(value) || (/^-?\d+$/.test(number) && !Number.isSafeInteger(value));
};

/** Reads the signs of a JSON text one by one; text that is no JSON is left to the parser. */
class Scan {
  private commas = 0;
  private names = 0;
  private numbers = 0;
  /** Fields of the objects and lists that are open here. */
  private readonly open: Set<string>[] = [];
  private at = 0;

  constructor(private readonly text: Buffer) {}

  fault(): JsonFault | undefined {
    for (; this.at < this.text.length; this.at += 1) {
      const fault = this.step(this.text[this.at]);
      if (fault) return fault;
    }
    return undefined;
  }

  private step(sign: number | undefined): JsonFault | undefined {
    if (sign === QUOTE) return this.string();
    if (beginsNumber(sign)) return this.number();
    if (isOpening(sign)) this.open.push(new Set());
    else if (isClosing(sign)) this.open.pop();
    else if (sign === COMMA) this.commas += 1;
    if (this.open.length > DEEPEST) return { kind: 'too-deep' };
    return tooMany(this.commas + 1);
  }

  private string(): JsonFault | undefined {
    const [from, end] = [this.at, endOfString(this.text, this.at)];
    this.at = end;
    return this.isNameUntil(end) ? this.name(this.text.toString('utf8', from, end + 1)) : undefined;
  }

  private isNameUntil(end: number): boolean {
    let next = end + 1;
    while (BLANKS.has(this.text[next] ?? 0)) next += 1;
    return this.text[next] === COLON;
  }

  private name(quoted: string): JsonFault | undefined {
    const fields = this.open.at(-1);
    const field = nameIn(quoted);
    if (fields === undefined || field === undefined) return undefined;
    if (fields.has(field)) return { kind: 'repeated-field', field: field.slice(0, LONGEST_TOLD) };
    fields.add(field);
    this.names += 1;
    return tooMany(this.names);
  }

  /** A run of the signs of a number is looked at once, whether it is one or not. */
  private number(): JsonFault | undefined {
    const from = this.at;
    while (NUMBER_SIGNS.has(this.text[this.at + 1] ?? 0)) this.at += 1;
    this.numbers += 1;
    const number = this.text.toString('latin1', from, Math.min(this.at + 1, from + LONGEST_NUMBER));
    const isUnsafe = this.at - from >= LONGEST_NUMBER || (NUMBER.test(number) && isUnsafeNumber(number));
    return isUnsafe ? { kind: 'unsafe-number', number: number.slice(0, LONGEST_TOLD) } : tooMany(this.numbers);
  }
}

const nameIn = (quoted: string): string | undefined => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
};

/** What is too much or ambiguous about a JSON text, told by its signs alone and before anything is made of it. */
export const jsonFaultIn = (text: Buffer): JsonFault | undefined => new Scan(text).fault();
