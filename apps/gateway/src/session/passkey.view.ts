import { Uuid, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** `options`: for the browser, as JSON. */
export const passkeyOptionsView = view('PasskeyOptions', { options: Type.String() });
export const passkeyAddedView = view('PasskeyAdded', { passkeyId: Uuid });
