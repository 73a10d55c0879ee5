// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.
export interface paths {
    readonly "/activities": {
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
                    readonly "application/json": components["schemas"]["ActivityDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActivityDone"];
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
    readonly "/activity-approvals": {
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
                    readonly "application/json": components["schemas"]["ApproveManyDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Approvals"];
                    };
                };
                /** @description Some of it was refused */
                readonly 207: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Approvals"];
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
    readonly "/activity-logs/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfActivity"];
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
    readonly "/activity-logs/{employeeId}/{month}/activities/{activityId}": {
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
                    readonly activityId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ActivityDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActivityDone"];
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
    readonly "/activity-logs/{employeeId}/{month}/activities/{activityId}/approval": {
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
                    readonly employeeId: string;
                    readonly month: string;
                    readonly activityId: string;
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
                        readonly "application/json": components["schemas"]["ActivityDone"];
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
    readonly "/activity-logs/{employeeId}/{month}/activities/{activityId}/return": {
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
                    readonly employeeId: string;
                    readonly month: string;
                    readonly activityId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ReturnActivityDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ActivityDone"];
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
    readonly "/attendance-imports": {
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
                        readonly "application/json": components["schemas"]["PageOfFormerImport"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly dryRun?: boolean;
                    readonly mapped?: boolean;
                };
                readonly header: {
                    /** @description Made once per command and sent again with every retry */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["AttendanceImportDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DryRun"];
                    };
                };
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImport"];
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
    readonly "/attendance-imports/maps": {
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
                        readonly "application/json": components["schemas"]["PageOfSavedMap"];
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
    readonly "/attendance-imports/maps/{fingerprint}": {
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
                    readonly fingerprint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SaveColumnMapDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ColumnMapSaved"];
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
    readonly "/attendance-imports/maps/{fingerprint}/name": {
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
                    readonly fingerprint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RenameColumnMapDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ColumnMapRenamed"];
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
    readonly "/attendance-imports/maps/{fingerprint}/removal": {
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
                    readonly fingerprint: string;
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
                        readonly "application/json": components["schemas"]["ColumnMapRemoved"];
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
    readonly "/attendance-imports/template.csv": {
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
                        readonly "text/csv": string;
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
    readonly "/attendance-imports/template.xlsx": {
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
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readonly "/attendance-imports/{id}": {
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
                        readonly "application/json": components["schemas"]["ImportProgress"];
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
    readonly "/attendance-imports/{id}/application": {
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
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImport"];
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
    readonly "/attendance-imports/{id}/faulty-rows": {
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
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readonly "/attendance-imports/{id}/undoing": {
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
                    readonly "application/json": components["schemas"]["UndoImportDto"];
                };
            };
            readonly responses: {
                /** @description Done */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AcceptedImportUndo"];
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
    readonly "/attendance/mine": {
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
                        readonly "application/json": components["schemas"]["Attendance"];
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
    readonly "/indicators/mine": {
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
                        readonly "application/json": components["schemas"]["PageOfApprovedIndicator"];
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
                        readonly "application/json": components["schemas"]["PageOfUnitMonth"];
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
    readonly "/queue": {
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
                        readonly "application/json": components["schemas"]["PageOfActivity"];
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
        readonly ActivityDto: {
            /** Format: date */
            readonly date: string;
            readonly startsAt: string;
            readonly endsAt: string;
            readonly description: string;
            /** Format: uuid */
            readonly indicatorId?: string | null;
            readonly quantity?: string | null;
            readonly unit?: string | null;
        };
        readonly ReturnActivityDto: {
            readonly note: string;
        };
        readonly ActivityNameDto: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly activityId: string;
        };
        readonly ApproveManyDto: {
            readonly activities: readonly components["schemas"]["ActivityNameDto"][];
        };
        readonly AttendanceImportDto: {
            readonly csv?: string;
            readonly file?: string;
            readonly month: string;
            readonly reason?: string;
        };
        readonly UndoImportDto: {
            readonly reason: string;
        };
        readonly MappedColumnDto: {
            readonly column: string;
            readonly place?: number;
            readonly name?: string;
            readonly value?: string;
        };
        readonly MappedWordDto: {
            readonly column: string;
            readonly word: string;
            readonly means: string;
        };
        readonly SaveColumnMapDto: {
            readonly name: string;
            readonly columns: readonly components["schemas"]["MappedColumnDto"][];
            readonly words: readonly components["schemas"]["MappedWordDto"][];
        };
        readonly RenameColumnMapDto: {
            readonly name: string;
        };
        readonly AbsentRows: {
            readonly count: number;
            readonly keys: readonly string[];
        };
        readonly AcceptedImport: {
            /** Format: uuid */
            readonly importId: string;
            readonly rows: number;
            readonly version: number;
        };
        readonly AcceptedImportUndo: {
            /** Format: uuid */
            readonly importId: string;
            readonly version: number;
        };
        readonly Activity: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly activityId: string;
            /**
             * Format: date
             * @description Calendar day in the zone of the agency
             */
            readonly date: string;
            readonly startsAt: string;
            readonly endsAt: string;
            readonly description: string;
            readonly indicatorId: string | null;
            readonly quantity: string | null;
            readonly unit: string | null;
            /** @enum {string} */
            readonly status: "reported" | "approved" | "returned";
            readonly returnNote: string | null;
            /** Format: uuid */
            readonly lastBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly lastAt: string;
            readonly decidedFor?: components["schemas"]["StandIn"];
        };
        readonly ActivityDone: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly activityId: string;
            readonly version: number;
        };
        readonly ActivityNotApproved: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly activityId: string;
            /** @constant */
            readonly approved: false;
            readonly problem: components["schemas"]["RefusedApproval"];
        };
        readonly Approvals: {
            readonly items: readonly (components["schemas"]["ApprovedActivity"] | components["schemas"]["ActivityNotApproved"])[];
        };
        readonly ApprovedActivity: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            /** Format: uuid */
            readonly activityId: string;
            /** @constant */
            readonly approved: true;
            readonly version: number;
        };
        readonly ApprovedIndicator: {
            /** Format: uuid */
            readonly skpId: string;
            /** Format: uuid */
            readonly indicatorId: string;
            /** Format: uuid */
            readonly employeeId: string;
            readonly year: number;
            readonly text: string;
            /** @description Exact decimal as text */
            readonly target: string;
            readonly unit: string;
        };
        readonly Attendance: {
            /** Format: uuid */
            readonly employeeId: string;
            readonly month: string;
            readonly figures: components["schemas"]["AttendanceFigures"];
            readonly revision: number;
            readonly reason: string | null;
            /** @enum {string} */
            readonly status: "recorded" | "closed";
        };
        readonly AttendanceFigures: {
            readonly workdays: number;
            readonly presentDays: number;
            readonly absentDays: number;
            readonly late: {
                readonly upTo30: number;
                readonly upTo60: number;
                readonly upTo90: number;
                readonly over90: number;
            };
            readonly leftEarly: {
                readonly upTo30: number;
                readonly upTo60: number;
                readonly upTo90: number;
                readonly over90: number;
            };
        };
        readonly ChangedField: {
            readonly column: string;
            readonly was: string;
            readonly becomes: string;
        };
        readonly ChangedRow: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
            readonly fields: readonly components["schemas"]["ChangedField"][];
        };
        readonly ColumnMapRemoved: {
            readonly version: number;
        };
        readonly ColumnMapRenamed: {
            readonly version: number;
        };
        readonly ColumnMapSaved: {
            readonly version: number;
        };
        readonly DryRun: {
            /** Format: uuid */
            readonly importId?: string;
            readonly rows: number;
            readonly faults: readonly components["schemas"]["SheetFault"][];
            readonly faultCount: number;
            readonly added: number;
            readonly changed: number;
            readonly unchanged: number;
            readonly newRows: readonly components["schemas"]["NewRow"][];
            readonly changes: readonly components["schemas"]["ChangedRow"][];
            readonly warned?: number;
            readonly warnings?: readonly components["schemas"]["RowWarning"][];
            readonly absent?: components["schemas"]["AbsentRows"];
            readonly mapping?: components["schemas"]["OfferedMap"];
        };
        readonly FewWords: {
            readonly place: number;
            readonly words: readonly string[];
        };
        readonly FormerImport: {
            /** Format: uuid */
            readonly importId: string;
            /** @enum {string} */
            readonly state: "faulty" | "checked" | "waiting" | "active" | "completed" | "failed" | "undoing" | "undone";
            readonly done: number;
            readonly of: number;
            readonly unchanged?: number;
            readonly about?: string;
            /** Format: uuid */
            readonly by?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly acceptedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly undoableUntil?: string;
            /** Format: uuid */
            readonly undoneBy?: string;
            readonly undoReason?: string;
            readonly overtaken: number;
            readonly notUndone: number;
        };
        readonly ImportProgress: {
            /** Format: uuid */
            readonly importId: string;
            /** @enum {string} */
            readonly state: "faulty" | "checked" | "waiting" | "active" | "completed" | "failed" | "undoing" | "undone";
            readonly done: number;
            readonly of: number;
            readonly unchanged?: number;
            readonly about?: string;
            /** Format: uuid */
            readonly by?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly acceptedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly endedAt?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly undoableUntil?: string;
            /** Format: uuid */
            readonly undoneBy?: string;
            readonly undoReason?: string;
            readonly error?: string;
            readonly overtaken: readonly components["schemas"]["RefusedRow"][];
            readonly notUndone: readonly components["schemas"]["RefusedRow"][];
        };
        readonly MappedColumn: {
            readonly column: string;
            readonly place?: number;
            readonly name?: string;
            readonly value?: string;
        };
        readonly MappedWord: {
            readonly column: string;
            readonly word: string;
            readonly means: string;
        };
        readonly NewRow: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
        };
        readonly OfferedMap: {
            readonly fingerprint: string;
            readonly names: readonly string[];
            readonly few: readonly components["schemas"]["FewWords"][];
            readonly wanted: readonly components["schemas"]["WantedColumn"][];
            readonly proposal: components["schemas"]["ProposedMap"];
            readonly savedAs?: string;
        };
        readonly PageOfActivity: {
            readonly items: readonly components["schemas"]["Activity"][];
            readonly next: string | null;
        };
        readonly PageOfApprovedIndicator: {
            readonly items: readonly components["schemas"]["ApprovedIndicator"][];
            readonly next: string | null;
        };
        readonly PageOfFormerImport: {
            readonly items: readonly components["schemas"]["FormerImport"][];
            readonly next: string | null;
        };
        readonly PageOfSavedMap: {
            readonly items: readonly components["schemas"]["SavedMap"][];
            readonly next: string | null;
        };
        readonly PageOfUnitMonth: {
            readonly items: readonly components["schemas"]["UnitMonth"][];
            readonly next: string | null;
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
            readonly events: readonly ("ActivityApproved" | "ActivityCorrected" | "ActivityMonthClosed" | "ActivityReported" | "ActivityReturned" | "AttendanceImportFinished" | "AttendanceImportStarted" | "AttendanceMonthClosed" | "AttendanceMonthMissed" | "AttendanceMonthRecorded" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ControlTotalsStated" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone")[];
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
        readonly ProposedMap: {
            readonly columns: readonly components["schemas"]["MappedColumn"][];
            readonly words: readonly components["schemas"]["MappedWord"][];
        };
        /** @description The facts behind the refusal stand beside these */
        readonly RefusedApproval: {
            readonly code: string;
            readonly title: string;
            readonly status: number;
        };
        readonly RefusedRow: {
            readonly row: number;
            readonly code: string;
        };
        readonly RowWarning: {
            readonly row: number;
            readonly key: string;
            readonly called?: string;
            readonly code: string;
        };
        readonly SavedMap: {
            readonly fingerprint: string;
            readonly name: string;
            readonly columns: readonly components["schemas"]["MappedColumn"][];
            readonly words: readonly components["schemas"]["MappedWord"][];
            /** Format: uuid */
            readonly savedBy?: string;
            /**
             * Format: date-time
             * @description UTC
             */
            readonly savedAt: string;
        };
        readonly SheetFault: {
            readonly row: number;
            readonly column?: string;
            readonly value?: string;
            readonly problem: string;
            readonly expected: string;
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
            readonly type: "ActivityApproved" | "ActivityCorrected" | "ActivityMonthClosed" | "ActivityReported" | "ActivityReturned" | "AttendanceImportFinished" | "AttendanceImportStarted" | "AttendanceMonthClosed" | "AttendanceMonthMissed" | "AttendanceMonthRecorded" | "ColumnMapRemoved" | "ColumnMapRenamed" | "ColumnMapSaved" | "ControlTotalsStated" | "ImportAccepted" | "ImportFinished" | "ImportUndoAccepted" | "ImportUndone";
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
        readonly UnitMonth: {
            /** Format: uuid */
            readonly unitId: string;
            readonly name: string;
            readonly reported: number;
            readonly approved: number;
            readonly returned: number;
            readonly closed: number;
        };
        readonly WantedColumn: {
            readonly column: string;
            readonly isNeeded: boolean;
            readonly words?: readonly string[];
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
