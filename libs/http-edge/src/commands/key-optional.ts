import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const KEY_OPTIONAL = 'kinerja:key-optional';

/** For commands of a standard whose clients know no `Idempotency-Key`: without one each request is a command of its own. */
export const KeyOptional = (): CustomDecorator => SetMetadata(KEY_OPTIONAL, true);
