import { ProblemException } from '@kinerja/problem-details';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { oauthErrors } from './token.problems';

const described = ({ title, facts: { fault } }: ProblemException): string =>
  typeof fault === 'string' ? `${title}: ${fault.replaceAll('-', ' ')}` : title;

/** The problem document as always, with the members and the type by which clients of OAuth know a refusal (RFC 6749, 5.2). */
@Catch(ProblemException)
export class OAuthRefusals implements ExceptionFilter {
  catch(refusal: ProblemException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = oauthErrors[refusal.code];
    const document = JSON.parse(refusal.document(id)) as object;
    const told = error === undefined ? document : { ...document, error, error_description: described(refusal) };
    if (refusal.status === 503) void reply.header('retry-after', '2');
    void reply
      .code(refusal.status)
      .type(`application/${error === undefined ? 'problem+json' : 'json'}; charset=utf-8`)
      .send(JSON.stringify(told));
  }
}
