import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ProblemException } from './problem-exception';

/** More than any of our bodies has: forms are flat, files are one long text. */
const DEEPEST = 32;
const MOST_MEMBERS = 20_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

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

/** What is too much about a JSON text, told by its signs alone and before anything is made of it. */
export const excessOf = (text: Buffer): 'too-deep' | 'too-many-members' | undefined => {
  let [depth, members] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === QUOTE) at = endOfString(text, at);
    else if (isOpening(sign)) depth += 1;
    else if (isClosing(sign)) depth -= 1;
    else if (sign === COMMA) members += 1;
    if (depth > DEEPEST) return 'too-deep';
    if (members > MOST_MEMBERS) return 'too-many-members';
  }
  return undefined;
};

const excesses = {
  'too-deep': new ProblemException(400, 'request.too-deep', 'The body is nested too deeply', { deepest: DEEPEST }),
  'too-many-members': new ProblemException(413, 'request.too-many-members', 'The body has too many members', {
    most: MOST_MEMBERS,
  }),
} as const;

/** JSON bodies are counted before they are parsed, and none may reach for a prototype. Before the application is made. */
export const boundJson = (adapter: FastifyAdapter): void => {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', false, {}, (request, body: Buffer, done) => {
    const excess = excessOf(body);
    if (excess) done(excesses[excess], undefined);
    else void parse(request, body.toString('utf8'), done);
  });
};
