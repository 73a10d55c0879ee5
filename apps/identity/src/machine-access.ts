import { accounts, everybody, machinesOnly } from '@kinerja/vocabulary';

/** Who lets other systems of the city in, and has them told. */
export const machinePolicies = {
  /** Of another system, by what it has signed with its own key: for the gateway, which is the only one that reaches these routes. */
  signInMachine: { rule: 'IDN-224, IDN-225', door: everybody },
  readServiceAccounts: { rule: 'IDN-220', door: accounts('agency-admin', 'system-admin') },
  /** By two persons, by the decider. */
  proposeServiceAccess: { rule: 'IDN-221', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  decideServiceAccess: { rule: 'IDN-221', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  /** Each takes away, or names who answers for it. */
  endServiceAccess: { rule: 'IDN-223', door: accounts('agency-admin', 'system-admin') },
  /** Gives back what two persons gave. */
  resumeServiceAccess: { rule: 'IDN-223', door: accounts('agency-admin', 'system-admin'), stepUp: true },

  /** What the city's own provider may ask for, and nothing of anybody. */
  readProvisioning: { rule: 'IDN-270', door: machinesOnly('accounts.provision') },
  readProvisioned: { rule: 'IDN-276', door: machinesOnly('accounts.provision') },
  /** Accounts of employees alone, and none that a person disabled, by the decider. */
  provisionAccounts: { rule: 'IDN-271, IDN-272, IDN-273, IDN-274', door: machinesOnly('accounts.provision') },

  readWebhooks: { rule: 'IDN-226, IDN-230', door: accounts('agency-admin', 'system-admin') },
  /** Shows a secret. */
  registerWebhook: { rule: 'IDN-226, IDN-227', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  /** What waits, or what was sent before. */
  sendToWebhook: { rule: 'IDN-230, IDN-231', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  endWebhook: { rule: 'IDN-231', door: accounts('agency-admin', 'system-admin') },
} as const;
