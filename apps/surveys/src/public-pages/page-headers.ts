import { applyDecorators, Header } from '@nestjs/common';

/** What the pages need of Fastify's reply. */
export type Reply = { status(code: number): unknown; header(name: string, value: string): unknown };

const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** HTML that runs nothing, is framed by nobody, kept by no cache, and tells no other site where the reader came from. */
export const HtmlPage = (): MethodDecorator =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    Header('content-security-policy', POLICY),
    Header('referrer-policy', 'no-referrer'),
    Header('x-content-type-options', 'nosniff'),
    Header('cache-control', 'no-store'),
  );
