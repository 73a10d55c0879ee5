import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

export class RegisterUnitDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'name must not be blank' })
  name!: string;

  @IsOptional()
  @IsUUID()
  parentUnitId?: string;
}
