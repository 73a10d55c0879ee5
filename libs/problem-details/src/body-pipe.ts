import { ValidationPipe } from '@nestjs/common';
import * as transformerPackage from 'class-transformer';
import * as validatorPackage from 'class-validator';
import { fieldFaults } from './field-faults';
import { badShape } from './problems';

/** Checks every body and query against its class-validator DTO; unknown fields and wrong types are refused by name. */
export const bodyPipe = (): ValidationPipe =>
  new ValidationPipe({
    validatorPackage,
    transformerPackage,
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => badShape(fieldFaults(errors)),
  });
