import type { components } from './generated/incentives';
import { addressOf } from './http';
import { ask, askAll, askFor } from './query';

type Schemas = components['schemas'];
export type Explained = Schemas['Explained'];
export type Allowance = Schemas['Allowance'];
export type TppRun = Schemas['TppRun'];
export type RunState = TppRun['state'];
export type RunDetails = Schemas['RunDetails'];
export type Line = Schemas['Line'];
export type Totals = Pick<Line, 'grossRupiah' | 'deductionRupiah' | 'netRupiah'>;

export const myAllowance = (month: string) => ask('GET incentives/allowances/mine', { query: { month } });
export type PolicyPack = Schemas['PolicyPack'];
export type PackState = PolicyPack['state'];
export type PackCaution = Schemas['PackCaution'];
export type PackFault = Schemas['PackFault'];
export type PackRefusedField = Schemas['PackRefusedField'];
export type PackChecked = Schemas['PackChecked'];
export type PackTried = Schemas['PackTried'];
export type PackTrialResult = Schemas['PackTrialResult'];

export const policyPacks = () => ask('GET incentives/policy-packs', {});
export const examplePack = () => ask('GET incentives/policy-packs/example', {});

/** The service itself adopts the example of the program, where it is told to. */
export const isOwnPack = ({ adoptedBy }: PolicyPack): boolean => !adoptedBy.startsWith('service:');
const counts = (pack: PolicyPack): boolean => isOwnPack(pack) && pack.state !== 'withdrawn';
/** How many packs somebody of the agency adopted and nobody took back. */
export const ownPacks = () => askFor('GET incentives/policy-packs', {}, ({ items }) => items.filter(counts).length);
export const tppRuns = () => askAll('GET incentives/tpp-runs', {});
export const tppRun = (id: string) => ask('GET incentives/tpp-runs/{id}', { params: { id } });
export const runLines = (id: string, cursor?: string) =>
  ask('GET incentives/tpp-runs/{id}/lines', {
    params: { id },
    query: { limit: 100, ...(cursor !== undefined && { cursor }) },
  });
export const runLine = (id: string, employeeId: string) =>
  ask('GET incentives/tpp-runs/{id}/lines/{employeeId}', { params: { id, employeeId } });
export const workbookAddress = (runId: string): string => addressOf(`api/incentives/tpp-runs/${runId}/workbook`);

export type RunStep = 'computation' | 'verification' | 'seal';
