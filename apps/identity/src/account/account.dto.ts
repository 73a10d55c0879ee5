import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { roles, type Role } from '@kinerja/vocabulary';

const LONGEST_SENT = 512;

export class CreateAccountDto {
  @IsOptional()
  @IsUUID()
  employeeId?: string;

  @IsString()
  @Length(1, 40)
  username!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  roles!: Role[];
}

export class SignInDto {
  @IsString()
  @Length(1, 80)
  username!: string;

  @IsString()
  @MaxLength(LONGEST_SENT)
  password!: string;
}

export class ActivationDto extends SignInDto {
  @IsString()
  @Length(1, 64)
  code!: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(LONGEST_SENT)
  currentPassword!: string;

  @IsString()
  @MaxLength(LONGEST_SENT)
  newPassword!: string;
}
