import { openApiDocument, unmarkedRoutes, type OpenApiDocument } from '@kinerja/openapi';
import type { INestApplication } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { commonOf } from './common-problems';

export const NoOpenApi = ApiExcludeController;

/** `unmarked`: its routes whose answer or refusals nobody has named. */
export type ServiceDocument = Readonly<{ document: OpenApiDocument; unmarked: readonly string[] }>;

/** What one service says of its routes; the gateway merges them at `/docs`. Made anew when asked for, as it costs memory. */
export const openApiOf = (app: INestApplication, service: string): (() => ServiceDocument) => {
  return () => {
    const document = openApiDocument(app, service, commonOf);
    return { document, unmarked: unmarkedRoutes(app, document) };
  };
};
