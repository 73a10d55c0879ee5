import { KeyOptional } from '@kinerja/http-edge';
import { applyDecorators, Header } from '@nestjs/common';
import { SCIM_JSON } from './scim.schemas';

/** A route that answers as RFC 7644, 3.1 has it; its clients send no `Idempotency-Key`. */
export const ScimRoute = (): MethodDecorator => applyDecorators(Header('content-type', SCIM_JSON), KeyOptional());
