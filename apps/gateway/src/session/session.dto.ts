import { IsString, Length, MaxLength, MinLength } from 'class-validator';

/** `name` or `name@agency`. */
export class SignInDto {
  @IsString()
  @Length(1, 80)
  username = '';

  @IsString()
  @MinLength(1)
  @MaxLength(512)
  password = '';
}

export class ActivationDto extends SignInDto {
  @IsString()
  @Length(1, 64)
  code = '';
}
