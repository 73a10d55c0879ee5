import { IsOptional, IsString, MaxLength } from 'class-validator';

export class CloseDistributionDto {
  @IsOptional() @IsString() @MaxLength(2000) justification?: string;
}
