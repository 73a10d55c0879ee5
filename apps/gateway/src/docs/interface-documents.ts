import type { GatewaySettings } from '../gateway.settings';
import type { ServiceProbe } from '../status/service-probe';
import { docsPage, type OpenApiDocument } from './docs-page';
import { mergedOpenApi } from './merged-openapi';

/** As they are sent. */
export type InterfaceDocuments = Readonly<{ openApi: string; page: string }>;

/** Services are released together; a new one is seen after so long. */
const KEPT_MS = 60_000;
/** With a service that did not answer. */
const KEPT_INCOMPLETE_MS = 2_000;

/** Anybody may ask for them, so they are made once for all who ask, and not again for a while. */
export class DocumentsOfInterface {
  private made: Promise<InterfaceDocuments> | undefined;
  private freshUntil = Infinity;

  constructor(
    private readonly settings: Pick<GatewaySettings, 'agencyName' | 'basePath'>,
    private readonly probe: Pick<ServiceProbe, 'documents'>,
    private readonly now: () => number,
  ) {}

  current(): Promise<InterfaceDocuments> {
    if (this.now() >= this.freshUntil) this.made = undefined;
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }

  private async make(): Promise<InterfaceDocuments> {
    this.freshUntil = Infinity;
    const documents = await this.probe.documents();
    const isComplete = documents.every(([, document]) => document !== undefined);
    this.freshUntil = this.now() + (isComplete ? KEPT_MS : KEPT_INCOMPLETE_MS);
    const { agencyName: title, basePath } = this.settings;
    const merged = mergedOpenApi(documents, { title, basePath });
    return { openApi: JSON.stringify(merged), page: docsPage(merged as OpenApiDocument) };
  }
}
