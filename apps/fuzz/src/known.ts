import { readFileSync } from 'node:fs';
import { monthsBack, type OpenSurvey } from '@kinerja/system-under-test';
import { anyOf, below, isLucky, oneOf, type Random } from '@kinerja/tooling';
import { sheetFor } from './sheets';
import { uuidFrom } from './uuid-from';

const PACK = 'apps/incentives/policy-packs/kota-contoh-1.json';
const MOST_KEPT = 60;
/** Of a sheet. */
const LINES = 4;
const KEPT = /Id$|^code$|^username$|^staffNumber$|^packId$/;

/** What is known of the city, so that most of a request is right: ids that exist by the name of their field. */
export class Known {
  readonly month = monthsBack(1);
  private readonly byName = new Map<string, string[]>();
  private readonly policyPack: unknown = JSON.parse(readFileSync(PACK, 'utf8'));

  constructor({ survey }: Readonly<{ survey: OpenSurvey | undefined }>) {
    if (survey) this.note('code', survey.code);
  }

  /** Keeps every id, code and key of an answer under the name it has there. */
  learn(value: unknown, name = ''): void {
    if (Array.isArray(value)) value.forEach((item) => this.learn(item, name));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([inner, one]) => this.learn(one, inner));
    else if (typeof value === 'string' && KEPT.test(name)) this.note(name, value);
  }

  any(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  /** An id that exists, for `{id}` behind `skps` or a field such as `skpId`; now and then one that does not. */
  id(random: Random, name: string): string {
    const known = this.any(name);
    return known.length === 0 || isLucky(random, 0.1) ? uuidFrom(random) : oneOf(random, known);
  }

  sheet(random: Random, path: string): string {
    const from = below(random, LINES);
    const known = this.any('staffNumber').slice(from, from + LINES);
    return sheetFor(path, known.length === 0 ? ['P01', 'P02'] : known);
  }

  /** A copy of its own. */
  pack(): unknown {
    return structuredClone(this.policyPack);
  }

  /** One of the values under a name, if there is any. */
  one(random: Random, name: string): string | undefined {
    return anyOf(random, this.any(name));
  }

  private note(name: string, value: string): void {
    const values = this.byName.get(name) ?? [];
    if (!values.includes(value)) values.push(value);
    if (values.length > MOST_KEPT) values.shift();
    this.byName.set(name, values);
  }
}
