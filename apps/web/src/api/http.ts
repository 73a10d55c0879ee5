import { openRefusalBook } from '../display/refusal-book';
import { isAccountChanged } from '../session/signed-in-mark';
import {
  addressed,
  anyRequest,
  type AnswerOf,
  type Command,
  type CommandName,
  type Parameters,
  type QueryName,
  type QueryRequest,
} from './operation';
import { withErasedNames } from './erased-names';
import { accountProblem, networkProblem, problemFrom } from './problem';
import { CommandPositions } from './position';
import { staleAnswers } from './stale-answers';

/** A cursor page; `next` is null on the last one. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

const positions = new CommandPositions();

export const forgetPositions = (): void => {
  positions.clear();
  staleAnswers.clear();
};

/** Address below the place where the gateway serves this app: `/dinkes/api/planning/skps`. */
export const addressOf = (path: string, query: Parameters = {}): string => {
  const url = new URL(path, document.baseURI);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url.toString();
};

/** @throws Problem */
export const read = async <Name extends QueryName>(
  name: Name,
  asked: QueryRequest<Name>,
  signal?: AbortSignal,
): Promise<AnswerOf<Name>> => {
  const request = anyRequest(asked);
  const { service, path } = addressed(name, request);
  const after = positions.after(service);
  const address = addressOf(`api/${service}/${path}`, request.query);
  const response = await answered(address, {
    headers: { accept: 'application/json', ...(after === undefined ? {} : { 'kinerja-after': after }) },
    ...(signal === undefined ? {} : { signal }),
  });
  staleAnswers.note(address, service, Number(response.headers.get('kinerja-stale-by') ?? 0));
  return jsonOf<AnswerOf<Name>>(response);
};

/** @throws Problem */
export const send = async <Name extends CommandName>(command: Command<Name>): Promise<AnswerOf<Name>> => {
  if (isAccountChanged()) throw accountProblem();
  const request = anyRequest(command);
  const { verb, service, path } = addressed(command.operation, request);
  const response = await answered(addressOf(`api/${service}/${path}`, request.query), {
    method: verb,
    headers: {
      'idempotency-key': command.key,
      'content-type': 'application/json',
      ...(request.ifMatch === undefined ? {} : { 'if-match': `"${request.ifMatch}"` }),
    },
    body: JSON.stringify(request.body ?? {}),
  });
  positions.note(response.headers.get('kinerja-position'));
  return jsonOf<AnswerOf<Name>>(response);
};

/** An answer without a body says null: "nothing is known", or a command without an answer. */
export const jsonOf = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  return (text === '' ? null : JSON.parse(withErasedNames(text))) as T;
};

/** @throws Problem when no answer comes or it is not a success */
export const answered = async (address: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw networkProblem();
    },
  );
  if (response.ok) return response;
  const said = await response.text();
  await openRefusalBook();
  throw problemFrom(response.status, said);
};
