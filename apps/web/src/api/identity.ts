import type { Role } from '@kinerja/vocabulary';
import type { components } from './generated/identity';
import { addressOf, read } from './http';
import type { QueryRequest } from './operation';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type DirectoryEntry = Schemas['DirectoryEntry'];
export type Calendar = Schemas['Calendar'];
export type CalendarDay = Calendar['days'][number];
export type Outage = Schemas['Outage'];
export type WorkingHours = Calendar['workingHours'][number];
export type ShiftPattern = Schemas['ShiftPattern'];
export type UnitRotation = Schemas['UnitRotation'];
export type RotationStatement = UnitRotation['statements'][number];
export type ShiftMember = UnitRotation['members'][number];
export type OwnShiftDay = Schemas['OwnShiftDay'];
export type Delegation = Schemas['Delegation'];
export type Person = Schemas['Person'];
export type PersonPosts = Schemas['PersonPosts'];
export type Post = Schemas['Post'];
export type PostConsequences = Schemas['PostConsequences'];
export type PeopleFault = Schemas['PeopleFault'];
export type Erasure = Schemas['Erasure'];
export type Incident = Schemas['Incident'];
export type IncidentDetails = Schemas['IncidentDetails'];
export type IncidentPerson = Schemas['IncidentPerson'];
export type ErasureOutlook = Schemas['ErasureOutlook'];
export type SuperiorReport = Schemas['SuperiorReport'];
export type Correction = Schemas['Correction'];
export type PeopleSearch = NonNullable<QueryRequest<'GET identity/people'>['query']>;
export type Account = Schemas['Account'];
export type AccountStatus = Account['status'];
export type AccountFilter = Readonly<{ role?: Role; status?: AccountStatus }>;
export type AccountDetails = Schemas['AccountDetails'];
export type RoleProposal = Schemas['RoleProposal'];
export type AccountRecovery = Schemas['AccountRecovery'];
export type FirstSteps = Schemas['FirstSteps'];
export type PersonChange = Schemas['PersonChange'];
export type TaxStatuses = Schemas['TaxStatuses'];
export type TaxStatus = TaxStatuses['items'][number];
export type Unit = Schemas['Unit'];
export type UnitMergerPlan = Schemas['UnitMergerPlan'];
export type PostToGive = Schemas['PostToGive'];
export type UnitHistory = Schemas['UnitHistory'];
export type UnitChange = UnitHistory['withdrawn'][number]['what'];
export type OwnAccount = Schemas['OwnAccountDetails'];
export type ActivationCode = Schemas['ActivationCode'];
export type OwnSession = Schemas['OwnSession'];
export type OutsideAccount = Schemas['OutsideAccount'];
export type SecondFactor = Schemas['SecondFactor'];
export type SecondFactorOffer = Schemas['SecondFactorOffer'];
export type SecondFactorDemands = Schemas['SecondFactorDemandOverview'];
export type DemandScope = keyof SecondFactorDemands['lacking'];
export type ServiceAccount = Schemas['ServiceAccount'];
export type Webhook = Schemas['Webhook'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type Passkey = Schemas['Passkey'];
export type AccountNotice = Schemas['AccountNotice'];

/** Of somebody else: each answer is recorded. */
export const taxStatuses = (id: string) => ask('GET identity/people/{id}/tax-statuses', { params: { id } });
export const ownTaxStatuses = () => ask('GET identity/people/me/tax-statuses', {});
export const personChanges = (id: string) => ask('GET identity/people/{id}/changes', { params: { id } });
/** Every unit there ever was or will be, as of today. */
export const units = () => askAll('GET identity/units', {});
/** Those that are there on a day, as they are called and stand then. */
export const unitsOn = (day: string) => askAll('GET identity/units', { query: { on: day } });
/** Whose posts can be given to other units from a day on. */
export const splitChoice = (id: string, from: string) =>
  ask('GET identity/units/{id}/split/posts', { params: { id }, query: { from } });
/** What one unit would take over in a split; without `into` a new one. */
export const splitPlan = (id: string, part: NonNullable<QueryRequest<'GET identity/units/{id}/split/plan'>['query']>) =>
  ask('GET identity/units/{id}/split/plan', { params: { id }, query: part });
/** What merging one unit into another from a day on would do. */
export const mergerPlan = (id: string, into: string, from: string) =>
  ask('GET identity/units/{id}/merger', { params: { id }, query: { into, from } });
export const unitHistory = (id: string) => ask('GET identity/units/{id}', { params: { id } });
export const activationCodes = (cursor?: string) =>
  ask('GET identity/activation-codes', { query: { limit: 100, ...(cursor !== undefined && { cursor }) } });
/** To be printed and handed out; nothing of it is kept. */
export const everyActivationCode = () => askAll('GET identity/activation-codes', {});
export const people = (search: PeopleSearch) => ask('GET identity/people', { query: search });
export const personPosts = (id: string) => ask('GET identity/people/{id}', { params: { id } });
export const ownPosts = () => ask('GET identity/people/me/posts', {});
/** `from`: the first day on which the post would not be held. */
export const consequences = (id: string, from: string) =>
  ask('GET identity/assignments/{id}/consequences', { params: { id }, query: { from } });
export const ownSuperiorReports = () => ask('GET identity/superior-reports/mine', {});
export const openSuperiorReports = () => askAll('GET identity/superior-reports', { query: { state: 'open' } });
export const erasures = () => askAll('GET identity/erasures', {});
export const incidents = () => askAll('GET identity/incidents', {});
export const incident = (id: string) => ask('GET identity/incidents/{id}', { params: { id } });
/** Whom it concerns, and who was told when. */
export const incidentPeople = (id: string) => askAll('GET identity/incidents/{id}/people', { params: { id } });
/** What the person was told of their own data. */
export const ownIncidents = () => ask('GET identity/incidents/mine', {});
/** What stands in the way of destroying the data of a person, and the decision that waits. */
export const erasureOutlook = (id: string) => ask('GET identity/people/{id}/erasure', { params: { id } });
export const ownCorrections = () => ask('GET identity/corrections/mine', {});
export const openCorrections = () => askAll('GET identity/corrections', { query: { state: 'open' } });
export const peopleFaultCounts = () => ask('GET identity/people-faults/counts', {});
export const peopleFaults = (fault: PeopleFault['fault'], cursor?: string) =>
  ask('GET identity/people-faults', { query: { fault, limit: 100, ...(cursor !== undefined && { cursor }) } });
/** At most 100 ids a request. */
export const directory = async (ids: readonly string[]): Promise<readonly DirectoryEntry[]> =>
  (await read('GET identity/directory', { query: { ids: ids.join(',') } })).items;

export const firstSteps = () => ask('GET identity/first-steps', {});

export const outages = (year: number) => ask('GET identity/outages', { query: { year } });
export const calendar = (year: number) => ask('GET identity/calendars/{year}', { params: { year } });
export const shiftPatterns = () => ask('GET identity/shift-patterns', {});
/** Units of whose working time something is said. */
export const shiftUnits = () => ask('GET identity/rotations', {});
export const unitRotation = (id: string) => ask('GET identity/rotations/{id}', { params: { id } });
/** Of the days on which a rotation holds for whoever asks. */
export const ownShifts = (from: string, days: number) => ask('GET identity/rotations/mine', { query: { from, days } });
export const delegations = () => askAll('GET identity/delegations', {});
export const myDelegations = () => ask('GET identity/delegations/mine', {});
export const accounts = (filter: AccountFilter, cursor?: string) =>
  ask('GET identity/accounts', { query: { limit: 100, ...filter, ...(cursor !== undefined && { cursor }) } });
export const account = (id: string) => ask('GET identity/accounts/{id}', { params: { id } });
export const activationCode = (id: string) => ask('GET identity/accounts/{id}/activation-code', { params: { id } });
export const roleProposals = () => ask('GET identity/role-proposals', {});
export const accountRecoveries = () => ask('GET identity/account-recoveries', {});
export const ownAccount = () => ask('GET identity/accounts/me/details', {});
export const ownSecondFactor = () => ask('GET identity/accounts/me/second-factor', {});
export const secondFactorDemands = () => ask('GET identity/second-factor-demand', {});
/** Accounts in use of which it is or might be demanded. */
export const accountsWithoutSecondFactor = (scope: DemandScope, cursor?: string) =>
  ask('GET identity/second-factor-demand/accounts', {
    query: { scope, limit: 50, ...(cursor !== undefined && { cursor }) },
  });
export const serviceAccounts = () => askAll('GET identity/service-accounts', {});
export const webhooks = () => askAll('GET identity/webhooks', {});
export const webhookDeliveries = (id: string, cursor?: string) =>
  ask('GET identity/webhooks/{id}/deliveries', {
    params: { id },
    query: { limit: 50, ...(cursor !== undefined && { cursor }) },
  });
export const ownOutsideAccount = () => ask('GET identity/accounts/me/outside-account', {});
export const ownPasskeys = () => ask('GET identity/accounts/me/passkeys', {});
export const ownSessions = () => ask('GET identity/accounts/me/sessions', {});
export const roleKinds = () => ask('GET identity/roles', {});

/** The people whom a list shows, as a file. */
export const peopleFile = (
  kind: 'csv' | 'xlsx',
  { search, unitId, placement }: Pick<PeopleSearch, 'search' | 'unitId' | 'placement'>,
): string =>
  addressOf(`api/identity/people.${kind}`, {
    ...(search !== undefined && { search }),
    ...(unitId !== undefined && { unitId }),
    ...(placement !== undefined && { placement }),
  });
