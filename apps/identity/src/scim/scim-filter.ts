import { badScim } from './scim.problems';
import { ENTERPRISE, USER } from './scim.schemas';
import { flagIn, lineIn } from './scim-text';

export const LONGEST_FILTER = 400;

export type FilterAttribute = 'userName' | 'externalId' | 'active' | 'employeeNumber' | 'displayName';
const operators = ['eq', 'sw', 'co'] as const;
export type FilterOperator = (typeof operators)[number];

export type ScimFilter =
  | Readonly<{ attribute: FilterAttribute; operator: FilterOperator; value: string | boolean }>
  | Readonly<{ all: readonly ScimFilter[] }>
  | Readonly<{ any: readonly ScimFilter[] }>;

/** A parenthesis, a text in quotes, or anything else up to one of them. Each character fits one way only, so that nothing is tried twice. */
const TOKEN = /\s*([()]|"(?:[^"\\]|\\.)*"|[^\s()"]+)/y;

const tokensIn = (text: string): readonly string[] => {
  const pattern = new RegExp(TOKEN);
  const tokens: string[] = [];
  while (pattern.lastIndex < text.length) {
    const [, token] = pattern.exec(text) ?? [];
    if (token === undefined) throw badScim('invalidFilter', 'a text in quotes ends with one');
    tokens.push(token);
  }
  return tokens;
};

const withoutSchema = (name: string): string =>
  [`${USER}:`, `${ENTERPRISE}:`]
    .map((schema) => schema.toLowerCase())
    .reduce((rest, schema) => (rest.startsWith(schema) ? rest.slice(schema.length) : rest), name.toLowerCase());

const textIn = (token: string): unknown => {
  if (!token.startsWith('"')) return undefined;
  try {
    return JSON.parse(token);
  } catch {
    return undefined; // an escape that JSON does not know: said by whoever reads the text
  }
};

/** Reads one filter from left to right; `and` binds before `or`. */
class FilterReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly known: readonly FilterAttribute[],
  ) {}

  whole(): ScimFilter {
    const filter = this.any();
    if (this.at < this.tokens.length) throw this.unexpected();
    return filter;
  }

  private any(): ScimFilter {
    const parts = this.joined('or', () => this.all());
    return 'only' in parts ? parts.only : { any: parts.several };
  }

  private all(): ScimFilter {
    const parts = this.joined('and', () => this.one());
    return 'only' in parts ? parts.only : { all: parts.several };
  }

  private joined(word: string, read: () => ScimFilter) {
    const only = read();
    const more: ScimFilter[] = [];
    while (this.takes(word)) more.push(read());
    return more.length === 0 ? { only } : { several: [only, ...more] };
  }

  private one(): ScimFilter {
    if (!this.takes('(')) return this.comparison();
    const inner = this.any();
    if (!this.takes(')')) throw this.unexpected();
    return inner;
  }

  private comparison(): ScimFilter {
    const name = withoutSchema(this.next());
    const attribute = this.known.find((one) => one.toLowerCase() === name);
    if (!attribute) throw badScim('invalidFilter', `one of ${this.known.join(', ')} is compared, and nothing else`);
    const asked = this.next().toLowerCase();
    const operator = operators.find((one) => one === asked);
    if (!operator || (attribute === 'active' && operator !== 'eq'))
      throw badScim('invalidFilter', 'eq, sw or co, of active eq alone');
    return { attribute, operator, value: this.value(attribute) };
  }

  private value(attribute: FilterAttribute): string | boolean {
    const token = this.next();
    const text = textIn(token);
    return attribute === 'active'
      ? flagIn(attribute, text ?? token, 'invalidFilter')
      : lineIn(`${attribute} is compared with a text in quotes`, text, 'invalidFilter');
  }

  private takes(word: string): boolean {
    const isIt = this.tokens[this.at]?.toLowerCase() === word;
    if (isIt) this.at += 1;
    return isIt;
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.unexpected();
    this.at += 1;
    return token;
  }

  private unexpected() {
    const token = this.tokens[this.at];
    return badScim(
      'invalidFilter',
      token === undefined ? 'the filter ends too early' : `${token} does not belong there`,
    );
  }
}

/** Rule IDN-275 (RFC 7644, 3.4.2.2). `known`: what may be compared. @throws ProblemException 400 `invalidFilter` */
export const filterIn = (text: string, known: readonly FilterAttribute[]): ScimFilter =>
  new FilterReader(tokensIn(text.trim()), known).whole();
