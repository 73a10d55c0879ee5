import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How services call whoever was erased, and an account whose name was given back, which stands there with its id. */
const ERASED = /"\(dihapus\)(?: [0-9a-f-]{36})?"/gu;

/** An answer as text, in which whoever was erased is called so in the language of the reader. */
export const withErasedNames = (answer: string): string =>
  answer.replaceAll(ERASED, () => JSON.stringify(i18n._(msg`(dihapus)`)));
