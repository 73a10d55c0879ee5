// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/periods": {
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
                        readonly "application/json": components["schemas"]["PageOfPeriod"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OpenPeriodDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PeriodDone"];
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
    readonly "/periods/{month}/closing": {
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
                    readonly month: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ClosePeriodDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["PeriodDone"];
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
    readonly "/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly year: number;
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
                        readonly "application/json": components["schemas"]["PageOfUnitProgress"];
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
    readonly "/skps": {
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
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["DraftSkpDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SkpDone"];
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
    readonly "/skps/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly year: number;
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
                        readonly "application/json": components["schemas"]["PageOfSkp"];
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
    readonly "/skps/queue": {
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
                        readonly "application/json": components["schemas"]["PageOfWaitingSkp"];
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
    readonly "/skps/{id}": {
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
                    readonly id: string;
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
                        readonly "application/json": components["schemas"]["Skp"];
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
    readonly "/skps/{id}/approval": {
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
                    readonly "If-Match": string;
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly id: string;
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
                        readonly "application/json": components["schemas"]["SkpDone"];
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
    readonly "/skps/{id}/results": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SetResultsDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ResultsSet"];
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
    readonly "/skps/{id}/return": {
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
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReturnSkpDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SkpDone"];
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
    readonly "/skps/{id}/submission": {
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
                    readonly id: string;
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
                        readonly "application/json": components["schemas"]["SkpDone"];
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
    readonly "/superior-results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly year: number;
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
                        readonly "application/json": components["schemas"]["PageOfLinkableResult"];
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
        readonly DraftSkpDto: {
            readonly year: number;
        };
        readonly IndicatorDto: {
            /** Format: uuid */
            readonly indicatorId?: string;
            readonly text: string;
            /** @enum {string} */
            readonly aspect: "quantity" | "quality" | "time" | "cost";
            readonly target: string;
            readonly unit: string;
            /** @enum {string} */
            readonly direction: "higher" | "lower";
            /** Format: uuid */
            readonly surveyedServiceId?: string | null;
        };
        readonly WorkResultDto: {
            /** Format: uuid */
            readonly resultId?: string;
            readonly title: string;
            /** @enum {string} */
            readonly kind: "main" | "additional";
            /** Format: uuid */
            readonly supportsResultId?: string | null;
            readonly indicators: readonly components["schemas"]["IndicatorDto"][];
        };
        readonly SetResultsDto: {
            readonly results: readonly components["schemas"]["WorkResultDto"][];
        };
        readonly ReturnSkpDto: {
            readonly note: string;
        };
        readonly OpenPeriodDto: {
            readonly month: string;
            /** Format: date */
            readonly closesOn: string;
        };
        readonly ClosePeriodDto: {
            readonly reason?: string;
        };
        readonly Indicator: {
            /** Format: uuid */
            readonly indicatorId: string;
            readonly text: string;
            /** @enum {string} */
            readonly aspect: "quantity" | "quality" | "time" | "cost";
            /** @description Exact decimal as text */
            readonly target: string;
            readonly unit: string;
            /** @enum {string} */
            readonly direction: "higher" | "lower";
            readonly surveyedServiceId: string | null;
            readonly measured: string | null;
        };
        readonly LinkableResult: {
            /** Format: uuid */
            readonly resultId: string;
            readonly title: string;
            /** @enum {string} */
            readonly kind: "main" | "additional";
        };
        readonly PageOfLinkableResult: {
            readonly items: readonly components["schemas"]["LinkableResult"][];
            readonly next: string | null;
        };
        readonly PageOfPeriod: {
            readonly items: readonly components["schemas"]["Period"][];
            readonly next: string | null;
        };
        readonly PageOfSkp: {
            readonly items: readonly components["schemas"]["Skp"][];
            readonly next: string | null;
        };
        readonly PageOfUnitProgress: {
            readonly items: readonly components["schemas"]["UnitProgress"][];
            readonly next: string | null;
        };
        readonly PageOfWaitingSkp: {
            readonly items: readonly components["schemas"]["WaitingSkp"][];
            readonly next: string | null;
        };
        readonly Period: {
            readonly month: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly closesOn: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly movedTo?: string;
            readonly movedBy?: readonly components["schemas"]["PeriodOutage"][];
            /** @enum {string} */
            readonly status: "open" | "closed";
            readonly closedAt: string | null;
        };
        readonly PeriodDone: {
            readonly month: string;
            readonly version: number;
        };
        readonly PeriodOutage: {
            /** Format: uuid */
            readonly outageId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly startsOn: string;
            readonly startsAt: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly endsOn: string;
            readonly endsAt: string;
            readonly cause: string;
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
            readonly events: readonly ("ControlTotalsStated" | "IndicatorMeasured" | "PeriodClosed" | "PeriodOpened" | "SkpAppraiserCorrected" | "SkpApproved" | "SkpDrafted" | "SkpResultsSet" | "SkpReturned" | "SkpSubmitted")[];
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
        readonly ResultsSet: {
            /** Format: uuid */
            readonly skpId: string;
            readonly resultIds: readonly string[];
            readonly version: number;
        };
        readonly Skp: {
            /** Format: uuid */
            readonly skpId: string;
            /** Format: uuid */
            readonly employeeId: string;
            /** Format: uuid */
            readonly unitId: string;
            readonly appraiserId: string | null;
            readonly year: number;
            /** @enum {string} */
            readonly status: "draft" | "submitted" | "returned" | "approved";
            readonly version: number;
            readonly results: readonly components["schemas"]["WorkResult"][];
            readonly returnNote: string | null;
            /** Format: uuid */
            readonly lastBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lastAt: string;
        };
        readonly SkpDone: {
            /** Format: uuid */
            readonly skpId: string;
            readonly version: number;
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
            readonly type: "ControlTotalsStated" | "IndicatorMeasured" | "PeriodClosed" | "PeriodOpened" | "SkpAppraiserCorrected" | "SkpApproved" | "SkpDrafted" | "SkpResultsSet" | "SkpReturned" | "SkpSubmitted";
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
        readonly UnitProgress: {
            /** Format: uuid */
            readonly unitId: string;
            readonly name: string;
            readonly people: number;
            readonly drafted: number;
            readonly submitted: number;
            readonly approved: number;
        };
        readonly WaitingSkp: {
            /** Format: uuid */
            readonly skpId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly appraiserId: string | null;
            readonly year: number;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly submittedAt: string;
            readonly version: number;
        };
        readonly WorkResult: {
            /** Format: uuid */
            readonly resultId: string;
            readonly title: string;
            /** @enum {string} */
            readonly kind: "main" | "additional";
            readonly supportsResultId: string | null;
            readonly indicators: readonly components["schemas"]["Indicator"][];
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
