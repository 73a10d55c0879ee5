import { instantColumn, ReadTable } from '@kinerja/database';
import type { IncidentEvent, IncidentId, NoticeChannel } from '@kinerja/identity-domain';
import { insert, none, tableProjection, together } from '@kinerja/projections';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Who was told of an incident, when and how. */
@ReadTable('identity.incident_people', { version: 1, indexes: [['employeeId', 'toldAt']] })
export class IncidentPersonRow {
  @PrimaryColumn('uuid') incidentId!: IncidentId;
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @Column('uuid') noticeId!: string;
  @Column('text') channel!: NoticeChannel;
  @Column(instantColumn) toldAt!: Instant;
}

/** What they were told, word by word. */
@ReadTable('identity.incident_notices', { version: 1 })
export class IncidentNoticeRow {
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('uuid') incidentId!: IncidentId;
  @Column('text') text!: string;
}

const nothing = () => none;
const nothingElse = {
  ...{ IncidentOpened: nothing, IncidentDescribed: nothing, IncidentNoticesDrafted: nothing },
  ...{ InstitutionNotified: nothing, IncidentTellingEnded: nothing, IncidentClosed: nothing },
  ...{ IncidentReopened: nothing, IncidentWithdrawn: nothing },
};

export const incidentPeopleTable = tableProjection<IncidentEvent, IncidentPersonRow>(IncidentPersonRow, {
  ...nothingElse,
  IncidentNoticeIssued: nothing,
  IncidentPeopleTold: ({ data: { incidentId, noticeId, channel, people, at } }) =>
    together(
      ...people.map((employeeId) =>
        insert<IncidentPersonRow>({ incidentId, employeeId, noticeId, channel, toldAt: at }),
      ),
    ),
});

export const incidentNoticesTable = tableProjection<IncidentEvent, IncidentNoticeRow>(IncidentNoticeRow, {
  ...nothingElse,
  IncidentPeopleTold: nothing,
  IncidentNoticeIssued: ({ data: { incidentId, noticeId, text } }) => insert({ noticeId, incidentId, text }),
});
