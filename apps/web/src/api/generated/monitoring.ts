// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfAgency"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/charts/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly month: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly file: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "image/svg+xml": string;
                    };
                };
                /** @description As it was seen before */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/control-totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly month: string;
                    readonly state?: "equal" | "drift" | "changed" | "pending";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ControlTotals"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dashboard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly month: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Dashboard"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people-faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfAgencyFaults"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/witness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PageOfWitnessedLog"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/witness/{agency}/{service}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly agency: string;
                    readonly service: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["CheckpointDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Countersignature"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/witness/{agency}/{service}/incarnations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly agency: string;
                    readonly service: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["LogRestartDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RestartAccepted"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly CheckpointDto: {
            readonly note: string;
            readonly signature: string;
            readonly from: number;
            readonly proof: readonly string[];
        };
        readonly LogRestartDto: {
            /** Format: uuid */
            readonly incarnation: string;
            readonly since: number;
            readonly reason: string;
        };
        readonly Agency: {
            readonly agency: string;
            readonly name: string;
            readonly units: number;
            readonly people: number;
            readonly lastHeardAt: string | null;
        };
        readonly AgencyFaults: {
            readonly agency: string;
            readonly name: string;
            readonly counted: components["schemas"]["CountedFaults"] | null;
        };
        readonly AgencyFigures: {
            readonly people: number;
            readonly units: number;
            readonly plansSubmitted: number;
            readonly plansApproved: number;
            readonly monthsClosed: number;
            readonly reportsApproved: number;
            readonly rated: number;
            readonly predikat: {
                readonly "sangat-baik": number;
                readonly baik: number;
                readonly "butuh-perbaikan": number;
                readonly kurang: number;
                readonly "sangat-kurang": number;
            };
            readonly tppPeople: number;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly ikm: string | null;
            readonly mutu: string | null;
            readonly agency: string;
            readonly name: string;
            /** @enum {string} */
            readonly period: "none" | "open" | "closed";
            readonly lastHeardAt: string | null;
        };
        readonly ChartRow: {
            readonly label: string;
            readonly values: readonly (string | null)[];
        };
        readonly ChartTable: {
            readonly title: string;
            readonly unit: string;
            readonly columns: readonly string[];
            readonly rows: readonly components["schemas"]["ChartRow"][];
        };
        readonly CityFigures: {
            readonly people: number;
            readonly units: number;
            readonly plansSubmitted: number;
            readonly plansApproved: number;
            readonly monthsClosed: number;
            readonly reportsApproved: number;
            readonly rated: number;
            readonly predikat: {
                readonly "sangat-baik": number;
                readonly baik: number;
                readonly "butuh-perbaikan": number;
                readonly kurang: number;
                readonly "sangat-kurang": number;
            };
            readonly tppPeople: number;
            readonly grossRupiah: number;
            readonly deductionRupiah: number;
            readonly netRupiah: number;
            readonly ikm: string | null;
            readonly mutu: string | null;
        };
        readonly Contradiction: {
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            readonly agreedSize: number;
            readonly shownSize: number;
        };
        readonly ControlFigure: {
            readonly agency: string;
            readonly context: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly statedAt: string;
            readonly key: string;
            /** @enum {string} */
            readonly state: "equal" | "drift" | "changed" | "pending";
            readonly stated: components["schemas"]["Figure"];
            readonly held: components["schemas"]["Figure"];
            readonly drift: components["schemas"]["Figure"] | null;
        };
        readonly ControlTotals: {
            readonly items: readonly components["schemas"]["ControlFigure"][];
            readonly next: null;
            readonly counts: {
                readonly equal: number;
                readonly drift: number;
                readonly changed: number;
                readonly pending: number;
            };
        };
        readonly CountedFaults: {
            readonly counts: {
                readonly "no-superior": number;
                readonly "superior-without-post": number;
                readonly "superior-elsewhere": number;
                readonly "superior-loop": number;
                readonly "superior-reported": number;
                readonly "second-agency-head": number;
                readonly "two-posts": number;
                readonly "no-head": number;
                readonly "role-without-post": number;
                readonly "account-without-post": number;
                readonly "account-without-person": number;
                readonly "no-account": number;
                readonly "excluding-roles": number;
            };
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly countedOn: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly countedAt: string;
        };
        readonly Countersignature: {
            readonly witness: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            readonly signature: string;
        };
        readonly Dashboard: {
            readonly month: string;
            readonly city: components["schemas"]["CityFigures"];
            readonly agencies: readonly components["schemas"]["AgencyFigures"][];
            readonly services: readonly components["schemas"]["ServiceResult"][];
            readonly tables: {
                readonly progress: components["schemas"]["ChartTable"];
                readonly predikat: components["schemas"]["ChartTable"];
                readonly tpp: components["schemas"]["ChartTable"];
                readonly ikm: components["schemas"]["ChartTable"];
            };
        };
        readonly Figure: {
            readonly count: number;
            readonly sumRupiah?: number;
        };
        readonly PageOfAgency: {
            readonly items: readonly components["schemas"]["Agency"][];
            readonly next: string | null;
        };
        readonly PageOfAgencyFaults: {
            readonly items: readonly components["schemas"]["AgencyFaults"][];
            readonly next: string | null;
        };
        readonly PageOfWitnessedLog: {
            readonly items: readonly components["schemas"]["WitnessedLog"][];
            readonly next: string | null;
        };
        readonly RestartAccepted: {
            readonly agreedSize: number;
            readonly version: number;
        };
        readonly ServiceResult: {
            readonly agency: string;
            readonly agencyName: string;
            /** Format: uuid */
            readonly serviceId: string;
            /** Format: uuid */
            readonly unitId: string;
            readonly name: string;
            readonly title: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly from: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly to: string;
            readonly respondents: number;
            /** @description Exact decimal as text */
            readonly ikm: string;
            readonly mutu: string;
        };
        readonly WitnessedLog: {
            readonly agency: string;
            readonly service: string;
            /** @enum {string} */
            readonly state: "ok" | "silent" | "contradicted";
            readonly size: number;
            readonly countersignedAt: string | null;
            readonly ageSeconds: number | null;
            readonly contradiction: components["schemas"]["Contradiction"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
