import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

export class RegisterServiceDto {
  @IsUUID() unitId!: string;
  @IsString() @IsNotEmpty() @MaxLength(200) name!: string;
}
