import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A complete answer that waits to be mixed into a batch; deleted once the batch stands in the log. */
@Entity({ name: 'waiting_answers', schema: 'surveys' })
export class WaitingAnswerRow {
  /** Random: says nothing of order or time. */
  @PrimaryColumn('uuid') answerId!: string;
  @Column('uuid') surveyId!: string;
  @Column('text') answers!: string;
  @Column('uuid', { nullable: true }) batchId!: string | null;
}

/** Members fixed, not yet known to stand in the log. */
@Entity({ name: 'answer_batches', schema: 'surveys' })
export class AnswerBatchRow {
  @PrimaryColumn('uuid') batchId!: string;
  @Column('uuid') surveyId!: string;
  @Column('date') onDay!: string;
}

/** That a form was sent, so that it counts once; not by whom, when, or with which answer. */
@Entity({ name: 'used_visits', schema: 'surveys' })
export class UsedVisitRow {
  @PrimaryColumn('text') visitDigest!: string;
  @Column('date') expiresOn!: string;
}
