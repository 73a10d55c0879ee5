import { PageQuery } from '@kinerja/http-edge';
import { LONGEST_FORMER_SECRET_HOURS, webhookKinds, type WebhookKind } from '@kinerja/identity-domain';
import { IsCalendarDay, Line, OneOf, SomeOf, Whole } from '@kinerja/problem-details';
import { ReasonDto } from '../account/account.dto';
import { deliveryStates, type DeliveryState } from './webhook-deliveries.entity';

export class RegisterWebhookDto extends ReasonDto {
  /** Of another system, `https://simpeg.example.go.id/kinerja`; nothing secret in it. */
  @Line({ max: 500 }) address!: string;
  @SomeOf(webhookKinds) kinds!: WebhookKind[];
}

export class RotateWebhookSecretDto extends ReasonDto {
  /** Hours for which the former secret signs beside the new one. */
  @Whole({ min: 0, max: LONGEST_FORMER_SECRET_HOURS }) formerHours!: number;
}

export class ResendSinceDto {
  /** All that happened from this day on. */
  @IsCalendarDay() since!: string;
}

export class DeliveriesQuery extends PageQuery {
  @OneOf(deliveryStates, { optional: true }) state?: DeliveryState;
}
