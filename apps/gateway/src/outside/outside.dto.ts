import { Line, OneOf } from '@kinerja/problem-details';

export const outsidePurposes = ['sign-in', 'link'] as const;

export class OutsideBeginDto {
  @OneOf(outsidePurposes) purpose: (typeof outsidePurposes)[number] = 'sign-in';
}

export class OutsideReturnDto {
  /** What the browser came back with, behind the `?`. */
  @Line({ max: 4_096 }) query = '';
}
