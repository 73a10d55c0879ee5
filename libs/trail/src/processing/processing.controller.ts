import { Access } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, type Type } from '@nestjs/common';
import { processingAccess } from './processing.access';
import { registerView, type RegisterView } from './processing.view';
import type { RegisterEntry } from './register';

/** The register of a service, which follows from what it is made of. `types`: every event that its log may hold. */
export const processingController = (register: readonly RegisterEntry[], types: readonly string[]): Type => {
  const answer = registerView([...types].sort());

  /** What is kept of people, what for, and who reads it. */
  @Controller('processing')
  class ProcessingController {
    @Get()
    @Access(processingAccess.readProcessing)
    @Answers(answer)
    @Refuses()
    read(): RegisterView {
      return { items: register };
    }
  }
  return ProcessingController;
};
