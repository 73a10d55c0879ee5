// The databases of the system under test, asked by the rig as superuser, running or not.
import { built } from './built.mjs';
import { commandsIn } from './judge-commands.mjs';

const CENTRE = 'bkpsdm';

export class Logs {
  #databases;

  constructor(system) {
    const { AGENCY_SERVICES, CENTRE_SERVICES } = built('libs/installation/index.js');
    this.system = system;
    this.services = AGENCY_SERVICES;
    this.centreServices = CENTRE_SERVICES;
    this.#databases = this.#open();
  }

  #open() {
    const { Databases, Home } = built('libs/installation/index.js');
    return new Databases(Home.open(this.system.home), this.system.edition);
  }

  /** A main process that was killed gave PostgreSQL other ports when it started again. */
  async reconnect() {
    await this.#databases.close();
    this.#databases = this.#open();
  }

  pool(agency, service) {
    return this.#databases.pool(agency, service);
  }

  /** {agency: {service: position}} of the agencies' logs now. */
  async heads(agencies) {
    const heads = {};
    for (const agency of agencies) {
      heads[agency] = {};
      for (const service of this.services) {
        const { rows } = await (await this.pool(agency, service)).query('SELECT position::text FROM log.head');
        heads[agency][service] = rows[0].position;
      }
    }
    return heads;
  }

  /** Commands written after those heads, as `compareCommands` wants them. */
  async commandsAfter(heads) {
    const logged = [];
    for (const [agency, services] of Object.entries(heads))
      for (const [service, head] of Object.entries(services))
        for (const row of await commandsIn(await this.pool(agency, service), head))
          logged.push({ agency, service, ...row });
    return logged;
  }

  /** Every log of these agencies, and of the centre that hears them. */
  async pools(agencies) {
    const pools = [];
    for (const agency of agencies) for (const service of this.services) pools.push(await this.pool(agency, service));
    for (const service of this.centreServices) pools.push(await this.pool(CENTRE, service));
    return pools;
  }

  close() {
    return this.#databases.close();
  }
}
