import type { INestApplication } from '@nestjs/common';
import { describeDtos } from './dto-schemas';
import { ApiExcludeController, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

export const NoOpenApi = ApiExcludeController;

/** The document of one service; the gateway merges them at `/docs`. Made when first asked for, as it costs memory. */
export const openApiOf = (app: INestApplication, service: string): (() => string) => {
  let text: string | undefined;
  return () => {
    if (text !== undefined) return text;
    describeDtos();
    const config = new DocumentBuilder().setTitle(service).setVersion('1').addBearerAuth().build();
    text = JSON.stringify(SwaggerModule.createDocument(app, config));
    return text;
  };
};
