// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly by?: string;
                    readonly about?: string;
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
                        readonly "application/json": components["schemas"]["PageOfDisclosure"];
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
    readonly "/disclosures/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
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
                        readonly "application/json": components["schemas"]["PageOfDisclosure"];
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
    readonly "/distributions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly limit?: number;
                    readonly cursor?: string;
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
                        readonly "application/json": components["schemas"]["PageOfDistribution"];
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
    readonly "/distributions/{unitId}/{month}": {
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
                readonly path: {
                    readonly unitId: string;
                    readonly month: string;
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
                        readonly "application/json": components["schemas"]["DistributionDetails"];
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
    readonly "/distributions/{unitId}/{month}/closing": {
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
                    readonly unitId: string;
                    readonly month: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["CloseDistributionDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DistributionClosed"];
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
    readonly "/evaluations/mine": {
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
                        readonly "application/json": components["schemas"]["Evaluation"] | null;
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
    readonly "/evaluations/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly limit?: number;
                    readonly cursor?: string;
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
                        readonly "application/json": components["schemas"]["PageOfRatingToGive"];
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
    readonly "/evaluations/{employeeId}/{month}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly employeeId: string;
                    readonly month: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RateEmployeeDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Rated"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisation-achievements/{unitId}/{month}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly unitId: string;
                    readonly month: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SetAchievementDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AchievementSet"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processing": {
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
                        readonly "application/json": components["schemas"]["ProcessingRegister"];
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
    readonly "/trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly from?: string;
                    readonly to?: string;
                    readonly by?: string;
                    readonly about?: string;
                    readonly stream?: string;
                    readonly type?: string;
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
                        readonly "application/json": components["schemas"]["TrailPage"];
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
    readonly "/trail/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly from?: string;
                    readonly to?: string;
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
                        readonly "application/json": components["schemas"]["TrailPage"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly SetAchievementDto: {
            /** @enum {string} */
            readonly predikat: "istimewa" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";
            readonly reason: string;
        };
        readonly RateEmployeeDto: {
            /** @enum {string} */
            readonly workResult?: "di-atas" | "sesuai" | "di-bawah";
            /** @enum {string} */
            readonly behaviour: "di-atas" | "sesuai" | "di-bawah";
            readonly workResultReason?: string;
            readonly behaviourReason?: string;
        };
        readonly CloseDistributionDto: {
            readonly justification?: string;
        };
        readonly AchievementSet: {
            /** Format: uuid */
            readonly unitId: string;
            readonly month: string;
            readonly version: number;
        };
        readonly Disclosure: {
            /** Format: uuid */
            readonly lineId: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly at: string;
            readonly by: components["schemas"]["TrailActor"];
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly kinds: readonly ("nip" | "bank-account" | "pay" | "rating" | "absence" | "correction" | "tax-status")[];
            /** @enum {string} */
            readonly operation: "evaluation.readPeopleToRate" | "evaluation.readTrail" | "evaluation.readUnitRatings";
            readonly isFile: boolean;
            readonly people: number;
        };
        readonly Distribution: {
            /** Format: uuid */
            readonly unitId: string;
            readonly month: string;
            /** @enum {string} */
            readonly status: "open" | "closed";
            readonly organisation: ("istimewa" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang") | null;
            readonly people: number;
            readonly rated: number;
            readonly counts: {
                readonly "sangat-baik": number;
                readonly baik: number;
                readonly "butuh-perbaikan": number;
                readonly kurang: number;
                readonly "sangat-kurang": number;
            };
            readonly breaches: readonly ("sangat-baik-not-most" | "sangat-baik-over-70" | "baik-not-most" | "baik-over-70" | "no-butuh-perbaikan-or-kurang" | "butuh-perbaikan-under-60" | "sangat-baik-over-10" | "kurang-under-60" | "butuh-perbaikan-under-10" | "sangat-kurang-under-60" | "kurang-and-butuh-perbaikan-under-10" | "sangat-baik-present")[];
            readonly percentagesApply: boolean;
            readonly steps: readonly string[];
            readonly justification: string | null;
            readonly closedBy: string | null;
            readonly closedAt: string | null;
            readonly mayClose: boolean;
            readonly maySetAchievement: boolean;
        };
        readonly DistributionClosed: {
            /** Format: uuid */
            readonly unitId: string;
            readonly month: string;
            readonly version: number;
        };
        readonly DistributionDetails: {
            /** Format: uuid */
            readonly unitId: string;
            readonly month: string;
            /** @enum {string} */
            readonly status: "open" | "closed";
            readonly organisation: ("istimewa" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang") | null;
            readonly people: number;
            readonly rated: number;
            readonly counts: {
                readonly "sangat-baik": number;
                readonly baik: number;
                readonly "butuh-perbaikan": number;
                readonly kurang: number;
                readonly "sangat-kurang": number;
            };
            readonly breaches: readonly ("sangat-baik-not-most" | "sangat-baik-over-70" | "baik-not-most" | "baik-over-70" | "no-butuh-perbaikan-or-kurang" | "butuh-perbaikan-under-60" | "sangat-baik-over-10" | "kurang-under-60" | "butuh-perbaikan-under-10" | "sangat-kurang-under-60" | "kurang-and-butuh-perbaikan-under-10" | "sangat-baik-present")[];
            readonly percentagesApply: boolean;
            readonly steps: readonly string[];
            readonly justification: string | null;
            readonly closedBy: string | null;
            readonly closedAt: string | null;
            readonly mayClose: boolean;
            readonly maySetAchievement: boolean;
            readonly ratings: readonly components["schemas"]["PersonRating"][];
        };
        readonly Evaluation: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly unitId: string;
            /** @enum {string} */
            readonly status: "set" | "final";
            /** @enum {string} */
            readonly workResult: "di-atas" | "sesuai" | "di-bawah";
            /** @enum {string} */
            readonly workResultFrom: "appraiser" | "organisation";
            /** @enum {string} */
            readonly behaviour: "di-atas" | "sesuai" | "di-bawah";
            /** @enum {string} */
            readonly predikat: "sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";
            readonly workResultReason: string | null;
            readonly behaviourReason: string | null;
            /** Format: uuid */
            readonly ratedBy: string;
            readonly ratedFor?: components["schemas"]["StandIn"];
            /**
             * Format: date-time
             * @description UTC
             */
            readonly ratedAt: string;
            readonly revision: number | null;
            readonly finalAt: string | null;
            readonly version: number;
        };
        readonly PageOfDisclosure: {
            readonly items: readonly components["schemas"]["Disclosure"][];
            readonly next: string | null;
        };
        readonly PageOfDistribution: {
            readonly items: readonly components["schemas"]["Distribution"][];
            readonly next: string | null;
        };
        readonly PageOfRatingToGive: {
            readonly items: readonly components["schemas"]["RatingToGive"][];
            readonly next: string | null;
        };
        readonly PersonRating: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly predikat: ("sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang") | null;
            /** @enum {string} */
            readonly status: "waiting" | "set" | "final";
        };
        readonly Plan: {
            /** Format: uuid */
            readonly skpId: string;
            readonly results: readonly components["schemas"]["PlanResult"][];
        };
        readonly PlanIndicator: {
            readonly text: string;
            /** @description Exact decimal as text */
            readonly target: string;
            readonly unit: string;
            readonly measured: string | null;
        };
        readonly PlanResult: {
            readonly title: string;
            /** @enum {string} */
            readonly kind: "main" | "additional";
            readonly indicators: readonly components["schemas"]["PlanIndicator"][];
        };
        readonly Processing: {
            /** @enum {string} */
            readonly kind: "person" | "tax-status" | "post" | "account" | "credentials" | "session" | "delegation" | "superior-report" | "correction" | "erasure" | "incident" | "import" | "webhook-message" | "plan" | "activity-log" | "attendance" | "rating" | "payee" | "run" | "allowance" | "survey-answers" | "disclosure";
            /** @enum {string} */
            readonly people: "employees" | "citizens";
            /** @enum {string} */
            readonly purpose: "know-who-works-here" | "withhold-tax" | "know-who-leads-whom" | "let-in-and-keep-out" | "stand-in" | "keep-data-right" | "erase-data" | "answer-for-incidents" | "bring-in-data" | "tell-other-systems" | "agree-on-work" | "report-work" | "count-attendance" | "judge-work" | "pay" | "hear-citizens" | "answer-for-reading";
            /** @enum {string} */
            readonly ground: "consent" | "contract" | "legal-duty" | "vital-interest" | "public-task" | "legitimate-interest";
            readonly laws: readonly ("UU 20/2023" | "UU 27/2022" | "UU 25/2009" | "PP 30/2019" | "PP 94/2021" | "PP 12/2019" | "PP 58/2023" | "PMK 168/2023" | "Perpres 75/2019" | "Perpres 95/2018" | "PermenPANRB 6/2022" | "PermenPANRB 14/2017")[];
            readonly events: readonly ("ControlTotalsStated" | "DistributionClosed" | "EmployeeRated" | "EvaluationFinalised" | "OrganisationAchievementLocked" | "OrganisationAchievementSet")[];
            readonly sealed: readonly ("person" | "superior" | "former-superior" | "substitute" | "appraiser" | "account" | "unit" | "parent-unit" | "into-unit" | "username" | "role" | "roles" | "status" | "outcome" | "until" | "employment" | "staff-number" | "position" | "post-kind" | "duty" | "job-class" | "golongan" | "from" | "first-day" | "last-day" | "cause" | "ground" | "letter" | "from-time" | "until-time" | "unit-name" | "change" | "people" | "day" | "day-kind" | "day-name" | "weekly-minutes" | "shift" | "break-minutes" | "cycle-days" | "team" | "year" | "month" | "import-kind" | "map-name" | "rows" | "refused-rows" | "refusal" | "revision" | "closes-on" | "early-because" | "results" | "round" | "note" | "value" | "activity-day" | "activity-time" | "minutes" | "approved-count" | "not-approved-count" | "workdays" | "present-days" | "absent-days" | "late-times" | "left-early-times" | "predikat" | "unit-predikat" | "work-result" | "behaviour" | "justification" | "policy-pack" | "computation" | "gross" | "deduction" | "net" | "incomplete-people" | "service-name" | "survey-title" | "answers" | "respondents" | "ikm" | "quality-grade" | "basis" | "demanded-of" | "grace-days" | "enforced-from" | "proposed-by" | "data-field" | "service-account-name" | "purpose" | "responsible" | "scopes" | "key" | "receiver-address" | "told-of" | "sent-since" | "message" | "to-mend" | "noticed-at" | "data-kinds" | "how-it-happened" | "handling" | "channel" | "sent-at" | "delay-reason" | "learnt" | "people-left" | "reason" | "description" | "name" | "nip" | "nik" | "npwp" | "birth-date" | "letter-number" | "work-result-reason" | "behaviour-reason" | "address" | "bank-code" | "bank-name" | "bank-account" | "right-value" | "former-value" | "tax-family" | "dependants" | "tax-document" | "external-id")[];
            readonly readers: components["schemas"]["ProcessingReaders"];
            readonly nameReaders: components["schemas"]["ProcessingReaders"];
            readonly disclosed: readonly components["schemas"]["ProcessingDisclosed"][];
            readonly files: components["schemas"]["ProcessingReaders"];
            readonly givenTo: readonly ("regional-treasury" | "systems-of-the-city")[];
            readonly kept: readonly components["schemas"]["ProcessingKept"][];
        };
        readonly ProcessingDisclosed: {
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly relations: readonly ("own" | "line" | "stand-in" | "nobody-above" | "budget-holder" | "none" | "below" | "machine")[];
            /** @enum {string} */
            readonly everybody?: "everybody" | "accounts" | "employees";
            /** @enum {string} */
            readonly what: "nip" | "bank-account" | "pay" | "rating" | "absence" | "correction" | "tax-status";
        };
        readonly ProcessingKept: {
            /** @enum {string} */
            readonly rule: "history" | "while-used" | "limited";
            readonly days?: number;
        };
        readonly ProcessingReaders: {
            readonly roles: readonly ("employee" | "agency-admin" | "unit-head" | "agency-head" | "payroll-officer" | "payroll-verifier" | "survey-officer" | "bkpsdm-analyst" | "auditor" | "system-admin")[];
            readonly relations: readonly ("own" | "line" | "stand-in" | "nobody-above" | "budget-holder" | "none" | "below" | "machine")[];
            /** @enum {string} */
            readonly everybody?: "everybody" | "accounts" | "employees";
        };
        readonly ProcessingRegister: {
            readonly items: readonly components["schemas"]["Processing"][];
        };
        readonly Rated: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            readonly version: number;
        };
        readonly RatingToGive: {
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly unitId: string;
            readonly position: string;
            readonly headsUnit: boolean;
            readonly isCounted: boolean;
            readonly approvedActivities: number;
            readonly waitingActivities: number;
            readonly approvedMinutes: number;
            readonly plan: components["schemas"]["Plan"] | null;
            readonly version: number;
            readonly evaluation: components["schemas"]["Evaluation"] | null;
        };
        readonly StandIn: {
            /** Format: uuid */
            readonly employeeId: string;
            /** @enum {string} */
            readonly as: "delegation" | "plt" | "plh";
        };
        readonly TrailActor: {
            /** @enum {string} */
            readonly kind: "person" | "account" | "machine" | "service" | "public" | "operator";
            /** Format: uuid */
            readonly id?: string;
            readonly name?: string;
        };
        readonly TrailFact: {
            /** @enum {string} */
            readonly name: "person" | "superior" | "former-superior" | "substitute" | "appraiser" | "account" | "unit" | "parent-unit" | "into-unit" | "username" | "role" | "roles" | "status" | "outcome" | "until" | "employment" | "staff-number" | "position" | "post-kind" | "duty" | "job-class" | "golongan" | "from" | "first-day" | "last-day" | "cause" | "ground" | "letter" | "from-time" | "until-time" | "unit-name" | "change" | "people" | "day" | "day-kind" | "day-name" | "weekly-minutes" | "shift" | "break-minutes" | "cycle-days" | "team" | "year" | "month" | "import-kind" | "map-name" | "rows" | "refused-rows" | "refusal" | "revision" | "closes-on" | "early-because" | "results" | "round" | "note" | "value" | "activity-day" | "activity-time" | "minutes" | "approved-count" | "not-approved-count" | "workdays" | "present-days" | "absent-days" | "late-times" | "left-early-times" | "predikat" | "unit-predikat" | "work-result" | "behaviour" | "justification" | "policy-pack" | "computation" | "gross" | "deduction" | "net" | "incomplete-people" | "service-name" | "survey-title" | "answers" | "respondents" | "ikm" | "quality-grade" | "basis" | "demanded-of" | "grace-days" | "enforced-from" | "proposed-by" | "data-field" | "service-account-name" | "purpose" | "responsible" | "scopes" | "key" | "receiver-address" | "told-of" | "sent-since" | "message" | "to-mend" | "noticed-at" | "data-kinds" | "how-it-happened" | "handling" | "channel" | "sent-at" | "delay-reason" | "learnt" | "people-left" | "reason" | "description" | "name" | "nip" | "nik" | "npwp" | "birth-date" | "letter-number" | "work-result-reason" | "behaviour-reason" | "address" | "bank-code" | "bank-name" | "bank-account" | "right-value" | "former-value" | "tax-family" | "dependants" | "tax-document" | "external-id";
            /** @enum {string} */
            readonly kind: "person" | "account" | "unit" | "day" | "month" | "instant" | "number" | "decimal" | "rupiah" | "text" | "terms" | "sealed";
            readonly value: string;
            readonly before?: string;
        };
        readonly TrailLine: {
            readonly position: number;
            readonly hash: string;
            /** Format: uuid */
            readonly eventId: string;
            /** @enum {string} */
            readonly type: "ControlTotalsStated" | "DistributionClosed" | "EmployeeRated" | "EvaluationFinalised" | "OrganisationAchievementLocked" | "OrganisationAchievementSet";
            readonly stream: string;
            readonly version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly recordedAt: string;
            readonly by: components["schemas"]["TrailActor"];
            /** @enum {string} */
            readonly object: "account" | "administrators" | "person" | "tax-status" | "post" | "superior-report" | "correction" | "unit" | "calendar" | "outage" | "second-factor-demand" | "service-account" | "webhook" | "erasure" | "incident" | "delegation" | "import" | "column-map" | "control-totals" | "people-faults" | "period" | "plan" | "activity-log" | "attendance" | "achievement" | "rating" | "distribution" | "payee" | "policy-pack" | "run" | "allowance" | "service" | "survey";
            readonly facts: readonly components["schemas"]["TrailFact"][];
        };
        readonly TrailPage: {
            readonly items: readonly components["schemas"]["TrailLine"][];
            readonly next: string | null;
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
