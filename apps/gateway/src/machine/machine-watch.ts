import type { FastifyRequest } from 'fastify';
import type { MachineScope } from '@kinerja/vocabulary';
import type { AccessTokens } from '../session/access-token';
import type { IdentityClient } from '../session/identity-client';
import type { Machine, MachineTokens } from './machine-tokens';

/** As for sessions: one that was suspended is out within this time, and identity may be away for a while. */
const CHECK_EVERY_MS = 30_000;
const TRUST_MS = 5 * 60_000;
const MOST_KEPT = 1_000;

type Check = Readonly<{ at: number; scopes: readonly MachineScope[] }>;
export type MachineAdmission =
  Readonly<{ kind: 'admitted'; token: string }> | Readonly<{ kind: 'refused' }> | Readonly<{ kind: 'unknown' }>;

/** Asks identity about a service account again when the last answer is older than 30 s, before a token for a service is signed. */
export class MachineWatch {
  private readonly checks = new Map<string, Check>();
  /** A request is asked more than once who sent it. */
  private readonly known = new WeakMap<FastifyRequest, Promise<Machine | undefined>>();

  constructor(
    private readonly identity: IdentityClient,
    private readonly machines: MachineTokens,
    private readonly tokens: AccessTokens,
    private readonly now: () => number,
  ) {}

  /** The service account whose token this request shows; nothing of whether it may still be used. */
  shownBy(request: FastifyRequest): Promise<Machine | undefined> {
    const known = this.known.get(request) ?? this.read(request);
    this.known.set(request, known);
    return known;
  }

  async admit(request: FastifyRequest): Promise<MachineAdmission> {
    const machine = await this.shownBy(request);
    if (!machine) return { kind: 'refused' };
    const has = this.freshOf(machine.id, CHECK_EVERY_MS) ?? (await this.ask(machine.id));
    if (!Array.isArray(has)) return { kind: has === 'ended' ? 'refused' : 'unknown' };
    const scopes = machine.scopes.filter((scope) => has.includes(scope));
    return { kind: 'admitted', token: await this.tokens.ofMachine({ id: machine.id, scopes }) };
  }

  private async read(request: FastifyRequest): Promise<Machine | undefined> {
    const token = shownToken(request);
    return token === undefined ? undefined : this.machines.read(token);
  }

  private async ask(id: string): Promise<readonly MachineScope[] | 'ended' | 'unknown'> {
    const state = await this.identity.machineState(id);
    if (state === 'unknown') return this.freshOf(id, TRUST_MS) ?? state;
    if (state === 'ended') {
      this.checks.delete(id);
      return state;
    }
    if (this.checks.size >= MOST_KEPT) this.checks.clear();
    this.checks.set(id, { at: this.now(), scopes: state });
    return state;
  }

  private freshOf(id: string, age: number): readonly MachineScope[] | undefined {
    const check = this.checks.get(id);
    return check && this.now() - check.at < age ? check.scopes : undefined;
  }
}

/** Whoever shows one comes as a service account, whatever cookie comes along. */
export const shownToken = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
