import { Ratio } from './ratio';
import { err, ok, type Result } from './result';
import { lineFault, textFault, trimmed } from './text';

/** What is wrong with one field; `field` is a path such as `parts[2].months`, empty for the input as a whole. */
export type InputFault = Readonly<{ code: InputFaultCode; field: string; detail: string }>;
export type InputFaultCode =
  'missing' | 'unknown-field' | 'wrong-type' | 'not-allowed' | 'out-of-range' | 'not-a-decimal' | 'inconsistent';

/** What a column of type `integer` holds; whole numbers without a bound of their own stay below. */
export const INT4_MAX = 2_147_483_647;
/** A hundred thousand million; the sum over a city's people still is a number that JSON carries exactly. */
const MOST_RUPIAH = 100_000_000_000n;
const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 200;
const LONGEST_DECIMAL = 40;
/** Of a list; a city's people, or the answers of a survey. */
const MOST_ITEMS = 20_000;
/** Nobody reads more of them. */
const MOST_FAULTS = 1_000;

type Bounds = Readonly<{ min?: number; max?: number }>;

/**
 * Reads untyped data field by field and gathers every fault with its path. After a fault a reader answers with a
 * stand-in value, which nobody sees: `Input.read` gives the faults instead of the value then.
 */
export class Input {
  private constructor(
    private readonly value: unknown,
    private readonly path: string,
    private readonly faults: InputFault[],
  ) {}

  /** The first thousand faults, in the order they were met, or the value `build` made of the input. */
  static read<T>(value: unknown, build: (input: Input) => T): Result<T, readonly [InputFault, ...InputFault[]]> {
    const faults: InputFault[] = [];
    const built = build(new Input(value, '', faults));
    const [first, ...others] = withoutConsequences(faults);
    return first ? err([first, ...others]) : ok(built);
  }

  /** Notes a fault of this field that only the reader's owner can see. */
  reject(code: InputFaultCode, detail: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ code, field: this.path, detail });
  }

  /** Only these fields may stand here. */
  fields(...names: readonly string[]): this {
    const unknown = Object.keys(this.object()).filter((name) => !names.includes(name));
    for (const name of unknown) this.child(name).reject('unknown-field', `known fields: ${names.join(', ')}`);
    return this;
  }

  at(name: string): Input {
    return this.child(name);
  }

  optional(name: string): Input | undefined {
    const child = this.child(name);
    return child.value === undefined ? undefined : child;
  }

  /** The elements of a list of at least `least` and at most `most`; none of a longer one. */
  items(least = 0, most = MOST_ITEMS): readonly Input[] {
    const list = Array.isArray(this.value) ? (this.value as unknown[]) : this.wrong('a list', []);
    if (Array.isArray(this.value) && list.length < least) this.reject('out-of-range', `at least ${least} needed`);
    if (list.length > most) {
      this.reject('out-of-range', `at most ${most}`);
      return [];
    }
    return list.map((item, index) => new Input(item, `${this.path}[${index}]`, this.faults));
  }

  /** The fields of an object used as a table, in their order; their names are kept like any text. */
  entries(): readonly (readonly [string, Input])[] {
    const names = Object.keys(this.object());
    if (names.some((name) => lineFault(name) !== undefined || trimmed(name) === '' || name.length > LONGEST_NAME))
      this.reject('not-allowed', 'a name is blank, too long or has a control character or half of a character');
    return names.map((name) => [name, this.child(name)] as const);
  }

  oneOf<const Words extends readonly string[]>(words: Words): Words[number] {
    const found: Words[number] | undefined = words.find((word) => word === this.value);
    if (found !== undefined) return found;
    const standIn = words[0] as Words[number];
    if (typeof this.value !== 'string') return this.wrong('text', standIn);
    this.reject('not-allowed', `one of ${words.join(', ')} expected`);
    return standIn;
  }

  /** Trimmed, and such as every store can hold. */
  text(): string {
    const text = typeof this.value === 'string' ? trimmed(this.value) : '';
    if (text === '') return this.wrong('text', '-');
    if (textFault(text) !== undefined) this.reject('not-allowed', 'control characters and halves of characters');
    if (text.length > LONGEST_TEXT) this.reject('out-of-range', `at most ${LONGEST_TEXT} characters`);
    return text;
  }

  /** What `reader` makes of the text; the words of a RangeError that it throws are the fault. */
  textBy<Value>(reader: (text: string) => Value): Value {
    try {
      return reader(this.text());
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.reject('not-allowed', error.message);
      return undefined as never;
    }
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.wrong('true or false', false);
  }

  whole({ min, max = INT4_MAX }: Bounds = {}): number {
    const bounds = { ...(min === undefined ? {} : { min }), max };
    if (typeof this.value !== 'number' || !Number.isSafeInteger(this.value))
      return this.wrong('a whole number', min ?? 0);
    if (!within(this.value, bounds)) this.reject('out-of-range', rangeText(bounds));
    return this.value;
  }

  /** Whole rupiah, not negative: a JSON integer, or the bigint `fromJson` makes of it. */
  rupiah(): bigint {
    const whole = typeof this.value === 'bigint' || Number.isSafeInteger(this.value);
    const amount = whole ? BigInt(this.value as bigint | number) : this.wrong('whole rupiah', 0n);
    if (amount < 0n) this.reject('out-of-range', 'must not be negative');
    if (amount > MOST_RUPIAH) this.reject('out-of-range', `at most ${MOST_RUPIAH}`);
    return amount;
  }

  /** Exact decimal text such as `0.25`, not a JSON number. */
  decimal(bounds: Bounds = {}): Ratio {
    if (typeof this.value !== 'string') return this.wrong('a decimal as text', Ratio.zero);
    if (!isDecimal(this.value)) {
      this.reject('not-a-decimal', `not a decimal: ${this.value.slice(0, 40)}`);
      return Ratio.zero;
    }
    const value = Ratio.parse(this.value);
    const low = bounds.min !== undefined && value.compare(Ratio.of(bounds.min)) < 0;
    const high = bounds.max !== undefined && value.compare(Ratio.of(bounds.max)) > 0;
    if (low || high) this.reject('out-of-range', rangeText(bounds));
    return value;
  }

  /** The same, kept as the text it is. */
  decimalText(bounds: Bounds = {}): string {
    this.decimal(bounds);
    return typeof this.value === 'string' && isDecimal(this.value) ? this.value : '0';
  }

  private child(name: string): Input {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const own = isObject(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    return new Input(own, path, this.faults);
  }

  private object(): Record<string, unknown> {
    return isObject(this.value) ? this.value : this.wrong('an object', {});
  }

  private wrong<T>(expected: string, standIn: T): T {
    if (this.value === undefined) this.reject('missing', `${expected} needed`);
    else this.reject('wrong-type', `${expected} expected`);
    return standIn;
  }
}

/** Of a field only its first fault counts, and none below one that is missing or of the wrong type. */
const withoutConsequences = (faults: readonly InputFault[]): readonly InputFault[] => {
  const unusable = new Set(
    faults.filter(({ code }) => code === 'missing' || code === 'wrong-type').map(({ field }) => field),
  );
  const first = new Map(faults.toReversed().map((fault) => [fault.field, fault]));
  return faults.filter(
    (fault) => first.get(fault.field) === fault && !placesAbove(fault.field).some((above) => unusable.has(above)),
  );
};

/** `parts[2].months` lies below `parts[2]`, `parts` and the input as a whole. */
const placesAbove = (field: string): readonly string[] =>
  field === '' ? [] : ['', ...[...field.matchAll(/[.[]/g)].map(({ index }) => field.slice(0, index))];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDecimal = (text: string): boolean => text.length <= LONGEST_DECIMAL && Ratio.isDecimal(text);

const within = (value: number, { min = -Infinity, max = Infinity }: Bounds): boolean => value >= min && value <= max;

const rangeText = ({ min, max }: Bounds): string =>
  [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`].filter(Boolean).join(', ');
