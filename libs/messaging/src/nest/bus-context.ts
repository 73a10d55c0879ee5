import { BaseRpcContext } from '@nestjs/microservices';
import type { Message } from '../envelope/message';

/** The second argument of a handler method, for guards and interceptors. */
export class BusContext extends BaseRpcContext<[Message]> {
  get message(): Message {
    return this.args[0];
  }
}
