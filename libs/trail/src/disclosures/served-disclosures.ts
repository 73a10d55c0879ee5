import type { Page } from '@kinerja/http-edge';
import type { DataSource } from 'typeorm';
import type { AccountNamer } from '../served-trail';
import { actorIn, calledBy } from '../trail-line';
import type { DisclosureQuestion, DisclosureStore } from './disclosure-store';
import type { DisclosureView } from './disclosure.view';

/** As people read them: accounts without an employee are called by their names where the service knows them. */
export class ServedDisclosures {
  constructor(
    private readonly store: DisclosureStore,
    private readonly source: DataSource,
    private readonly namesOf?: AccountNamer,
  ) {}

  async page(question: DisclosureQuestion): Promise<Page<DisclosureView>> {
    const { items, next } = await this.store.page(question);
    const lines = items.map(({ reader, ...line }) => ({ ...line, by: actorIn(reader) }));
    const accounts = lines.flatMap(({ by }) => (by.kind === 'account' && by.id !== undefined ? [by.id] : []));
    const nameOf = await this.namesOf?.(this.source, [...new Set(accounts)]);
    return { items: lines.map(({ by, ...line }) => ({ ...line, by: calledBy(by, nameOf) })), next };
  }
}
