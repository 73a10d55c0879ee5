type Answers = Readonly<Record<string, unknown>>;

const answerOf = (body: unknown) => ({
  ok: true,
  headers: { get: () => null },
  text: () => Promise.resolve(JSON.stringify(body)),
});

/** What the services answer, by what an address holds: `planning/skps`. All else is never answered; `asked` says what was asked for. */
export const answering = (answers: Answers): Readonly<{ asked: readonly string[] }> => {
  const asked: string[] = [];
  const answer = (address: string, init: Readonly<{ method?: string }> = {}) => {
    asked.push(`${init.method ?? 'GET'} ${new URL(address).pathname}`);
    const known = Object.entries(answers).find(([part]) => address.includes(part));
    return known ? Promise.resolve(answerOf(known[1])) : new Promise(() => undefined);
  };
  Object.defineProperty(globalThis, 'fetch', { value: answer, configurable: true });
  return { asked };
};
