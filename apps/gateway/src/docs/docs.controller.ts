import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Access } from '@kinerja/http-edge';
import { ApiExcludeController } from '@nestjs/swagger';
import { gatewayAccess } from '../access';
import { DocumentsOfInterface } from './interface-documents';

/** About the interface, and no part of it. Said to be as it is, so that nothing is compressed anew for each who asks. */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  constructor(@Inject(DocumentsOfInterface) private readonly documents: DocumentsOfInterface) {}

  @Get('openapi.json')
  @Access(gatewayAccess.readDocs)
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-encoding', 'identity')
  async document(): Promise<string> {
    return (await this.documents.current()).openApi;
  }

  @Get()
  @Access(gatewayAccess.readDocs)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-encoding', 'identity')
  async page(): Promise<string> {
    return (await this.documents.current()).page;
  }
}
