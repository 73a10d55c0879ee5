import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const NOT_A_COMMAND = 'kinerja:not-a-command';

/** For a POST that writes no event, such as a sign-in or a dry run: it needs no `Idempotency-Key`. */
export const NotACommand = (): CustomDecorator => SetMetadata(NOT_A_COMMAND, true);
