import { accounts, everybody, policiesOf } from '@kinerja/vocabulary';

/** Who may do what with every service, beside what its context says in its `access.ts`. */
export const shellAccess = policiesOf('service', {
  /** For load balancers, Prometheus and the gateway; the gateway passes none of these routes on. */
  readVitals: { door: everybody },
  /** For the centre, which shows the bearer that both sides were given; without one the feed is closed. */
  readFeed: { door: everybody },
  /** For whoever keeps the installation running: messages, read models, control totals; never what anybody is paid or rated. */
  operate: { door: accounts('system-admin') },
});
