import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Role } from '@kinerja/vocabulary';

export const PUBLIC = 'kinerja:public';
export const ROLES = 'kinerja:roles';

/** Nobody need be signed in. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);

/** One of these roles is enough. Without `@Roles` and `@Public` a route is for every signed-in account. */
export const Roles = (...allowed: readonly Role[]): CustomDecorator => SetMetadata(ROLES, allowed);
