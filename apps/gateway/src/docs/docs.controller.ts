import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Access } from '@kinerja/http-edge';
import { ApiExcludeController } from '@nestjs/swagger';
import { gatewayAccess } from '../access';
import { SETTINGS, type GatewaySettings } from '../gateway.settings';
import { ServiceProbe } from '../status/service-probe';
import { docsPage, type OpenApiDocument } from './docs-page';
import { mergedOpenApi } from './merged-openapi';

/** About the interface, and no part of it. */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(ServiceProbe) private readonly probe: ServiceProbe,
  ) {}

  @Get('openapi.json')
  @Access(gatewayAccess.readDocs)
  async document(): Promise<object> {
    const { agencyName: title, basePath } = this.settings;
    return mergedOpenApi(await this.probe.documents(), { title, basePath });
  }

  @Get()
  @Access(gatewayAccess.readDocs)
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    return docsPage((await this.document()) as OpenApiDocument);
  }
}
