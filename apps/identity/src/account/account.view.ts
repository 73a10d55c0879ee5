import { oneOf, pageOf, Uuid, versioned, view } from '@kinerja/openapi';
import { roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';

const signedIn = {
  accountId: Uuid,
  /** Absent for pure administrators. */
  employeeId: Type.Optional(Uuid),
  displayName: Type.String(),
  roles: Type.Array(oneOf(roles)),
};

/** Who has come in; the gateway keeps it in the session. */
export const signedInView = view('SignedInAccount', signedIn);
export const activatedView = versioned('ActivatedAccount', signedIn);

export const createdAccountView = versioned('CreatedAccount', { accountId: Uuid, activationCode: Type.String() });
export const accountDone = versioned('AccountDone', {});

/** One line of the list an administrator hands out. */
export const activationCodePage = pageOf(
  view('ActivationCode', {
    accountId: Uuid,
    username: Type.String(),
    name: Type.Optional(Type.String()),
    code: Type.String(),
  }),
);
