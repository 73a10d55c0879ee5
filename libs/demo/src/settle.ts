import type { Door } from './door/door';

type Place = Readonly<{ topic: string; partition: number; next: number | string }>;
type Status = Readonly<{
  behind: number;
  services: readonly Readonly<{ service: string; outbox: readonly Place[]; inbox: readonly Place[] }>[];
}>;

const PAUSE_MS = 100;
const PATIENCE_MS = 120_000;

const placesOf = (status: Status, side: 'outbox' | 'inbox'): Map<string, bigint> =>
  new Map(
    status.services.flatMap((service) =>
      service[side].map((at) => [`${at.topic}/${at.partition}`, BigInt(at.next)] as const),
    ),
  );

/** Federated messages of the agency that the centre has not worked in yet. */
const unseenAtTheCentre = (agency: Status, centre: Status): bigint => {
  const seen = placesOf(centre, 'inbox');
  return [...placesOf(agency, 'outbox')]
    .filter(([place]) => place.includes('.fed.'))
    .reduce((total, [place, next]) => total + next - (seen.get(place) ?? 0n), 0n);
};

/** Waits until everything that was said has been heard, here and at the centre. @throws when it takes longer than two minutes. */
export const settler = (agency: Door, centre: Door) => async (): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const [here, there] = await Promise.all([agency.get<Status>('/api/status'), centre.get<Status>('/api/status')]);
    const behind = BigInt(here.behind + there.behind) + unseenAtTheCentre(here, there);
    if (behind === 0n) return;
    if (Date.now() > until)
      throw new Error(`the system is still ${behind} messages behind after ${PATIENCE_MS / 1000} s; see /api/status`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
