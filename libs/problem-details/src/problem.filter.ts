import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ProblemException } from './problem-exception';

type Reply = { code(status: number): Reply; header(name: string, value: string): Reply; send(body: string): unknown };
/** Where a bug is told whole; of the error it keeps what may be kept. What a neighbour does is told by its code. */
export type FailureLog = Readonly<{ error: (failure: object) => void; warn: (trouble: object) => void }>;
type Request = Readonly<{ id: string; method: string; url: string }>;

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  401: 'Sign in first',
  403: 'This is not yours to do',
  404: 'There is nothing here',
  413: 'The body is too large',
  415: 'This kind of body is not accepted',
  429: 'Too many requests, try again later',
};

/** What Nest or Fastify itself refused: a wrong address, text that is no JSON, a body beyond the limit. */
const ofHttp = (error: HttpException): ProblemException => {
  const status = error.getStatus();
  const title = titles[status] ?? 'The request was refused';
  return new ProblemException(status, `http.${String(status)}`, title, { reason: error.message });
};

/** Fastify's word for a body that broke off or came too slowly: nobody here is at fault, nor is anybody there to be told. */
const ofSender = (error: unknown): ProblemException | undefined => {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
  if (!(status >= 400 && status < 500)) return undefined;
  return new ProblemException(status, `http.${String(status)}`, titles[status] ?? 'The request was refused');
};

const AWAY = 503;
/** In seconds, as long as a restart of what is away takes. */
const RETRY_AFTER = '2';

/** Something is away and comes back by itself; the filter adds when to ask again. */
export const unavailable = (): ProblemException =>
  new ProblemException(503, 'service.unavailable', 'A part of the system does not answer right now; try again');

const ofUnknown = (): ProblemException =>
  new ProblemException(500, 'internal', 'Something broke on our side; it has been logged under this trace');

/**
 * The only exception filter. `known` says what an error from below means to the caller; what it does not know is a bug: logged
 * whole, told without internals.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** Not Nest's own logger: there is one for all services of a process, and the last one that started gives it its name. */
  constructor(
    private readonly log: FailureLog,
    private readonly known: (error: unknown) => ProblemException | undefined = () => undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Reply>());
  }

  /** The same for routes that Nest knows nothing of. */
  answer(error: unknown, { id, method, url }: Request, reply: Reply): void {
    const problem = this.problemOf(error);
    this.tell(problem, error, { trace: id, method, path: url.split('?', 1)[0] });
    if (problem.status === AWAY) reply.header('retry-after', RETRY_AFTER);
    reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem.document(id));
  }

  private tell({ status, code }: ProblemException, error: unknown, asked: object): void {
    // 502 to 504: a neighbour is away or answers what nobody understands; where in our code that was noticed helps nobody.
    if (status > 500) this.log.warn({ ...asked, code });
    else if (status === 500) this.log.error({ ...asked, err: error });
  }

  private problemOf(error: unknown): ProblemException {
    if (error instanceof ProblemException) return error;
    if (error instanceof HttpException && error.getStatus() < 500) return ofHttp(error);
    return ofSender(error) ?? this.known(error) ?? ofUnknown();
  }
}
