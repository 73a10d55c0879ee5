import type { MessageDescriptor } from '@lingui/core';

type Words = Readonly<Partial<Record<string, MessageDescriptor>>>;

/** What each refusal says and what to do about it, by its code. */
export type RefusalBook = Readonly<{ words: Words; advice: Words }>;

/** On a bad line nobody waits longer for better words. */
const PATIENCE_MS = 2_000;

let book: RefusalBook | undefined;
const listeners = new Set<() => void>();

export const refusalBook = (): RefusalBook | undefined => book;

export const onRefusalBook = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const fetched = async (): Promise<void> => {
  const [{ refusalWords: words }, { refusalAdvice: advice }] = await Promise.all([
    import('./refusal-words'),
    import('./refusal-advice'),
  ]);
  book = { words, advice };
  listeners.forEach((listener) => listener());
};

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/**
 * Hundreds of words that most visits never need: they come with the first refusal. Where they cannot be had, general words by the
 * kind of the answer stand for them, and the next refusal asks again.
 */
export const openRefusalBook = async (): Promise<void> => {
  if (book === undefined) await Promise.race([fetched().catch(() => undefined), patience()]);
};
