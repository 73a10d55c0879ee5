import { forget, keep, kept, keysKept } from '../session/device';

/** What somebody typed into one form, by field. Never a password and never a code. */
export type Fields = Readonly<Record<string, string>>;

const PREFIX = 'kinerja.draft:';
const DAY_MS = 86_400_000;
/** Whoever has not come back by then has told it otherwise; what people wrote does not lie on a device for ever. */
const LONGEST_DAYS = 14;

type Kept = Readonly<{ at: number; fields: Fields }>;

const keyOf = (account: string, form: string): string => `${PREFIX}${account}:${form}`;

/** Drafts belong to an account: somebody else on the same phone does not get to see them. */
export const readDraft = (account: string, form: string): Fields | undefined =>
  parsed(kept(keyOf(account, form)))?.fields;

export const writeDraft = (account: string, form: string, fields: Fields, now = Date.now()): void =>
  keep(keyOf(account, form), JSON.stringify({ at: now, fields } satisfies Kept));

export const dropDraft = (account: string, form: string): void => forget(keyOf(account, form));

const listeners = new Set<(form: string) => void>();

/** Told of a form whose command was taken without it. */
export const onDraftTaken = (listener: (form: string) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The command of a form that had died was taken: what the form shows as restored is no draft any more. */
export const takeDraft = (account: string, form: string): void => {
  dropDraft(account, form);
  listeners.forEach((listener) => listener(form));
};

/** On signing out; the end of a session keeps them. */
export const dropDraftsOf = (account: string): void => keysKept(`${PREFIX}${account}:`).forEach(forget);

export const dropOldDrafts = (now = Date.now()): void =>
  keysKept(PREFIX)
    .filter((key) => now - (parsed(kept(key))?.at ?? 0) > LONGEST_DAYS * DAY_MS)
    .forEach(forget);

/** A draft that an older app wrote, or somebody's hand, is none. */
const parsed = (text: string | undefined): Kept | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'fields' in value &&
  typeof value.fields === 'object' &&
  value.fields !== null &&
  Object.values(value.fields).every((field) => typeof field === 'string');
