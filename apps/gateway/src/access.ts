import { accounts, everybody, policiesOf } from '@kinerja/vocabulary';

/** Who may do what at the door itself. Whatever it passes on is a route of a service, with that service's policy. */
export const gatewayAccess = policiesOf('gateway', {
  /** With a password, or a code that was handed out. */
  signIn: { door: everybody },
  activateAccount: { door: everybody },
  /** At the city's own provider, where one is configured; a link is begun by whoever is signed in. */
  signInOutside: { rule: 'IDN-205', door: everybody },
  /** Of another system, with what it signed with its own key. */
  askForToken: { rule: 'IDN-224', door: everybody },
  /** Of the browser that asks. */
  readOwnSession: { door: accounts() },
  /** Of the account that asks, with password and code. */
  proveOneself: { rule: 'IDN-135', door: accounts() },
  /** Of the account that asks. */
  addPasskey: { rule: 'IDN-139', door: accounts() },
  /** Of the account that asks, with the old one. */
  changeOwnPassword: { door: accounts() },
  /** Also of a session that has ended already. */
  signOut: { door: everybody },

  /** For load balancers and whoever starts an instance. */
  readVitals: { door: everybody },
  /** Positions and counts, nothing of anybody. */
  readStatus: { door: accounts() },
  /**
   * What the interface is like; nothing that it has answered. Open on purpose: the same text is in the repository (docs/openapi), so a
   * sign-in would hide nothing, and whoever builds against the interface or examines it has no account (docs/ARCHITECTURE.md, Without a sign-in).
   */
  readDocs: { door: everybody },
});
