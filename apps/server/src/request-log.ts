import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';

/** A request as it is told: by its route, without ids, without what was searched. */
export interface RequestLine {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly method: string;
  /** The route with the names of its parts, such as `/api/entries/:entry`. */
  readonly route: string;
  readonly status: number;
  /** From the request to the beginning of the answer, milliseconds. */
  readonly tookMs: number;
}

/** A fault of the program as it is told: its class and place, without its message. */
export interface FaultLine {
  readonly at: string;
  readonly fault: string;
  /** The places in the program that led to it. */
  readonly places: readonly string[];
}

/** Where lines go. */
export type Log = (line: RequestLine | FaultLine) => void;

/** Tells each request once it is answered. */
export function requestLog(log: Log) {
  return createMiddleware(async (context, next) => {
    const began = performance.now();
    await next();
    log({
      at: new Date().toISOString(),
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      tookMs: Math.round(performance.now() - began),
    });
  });
}

/** What is told of a fault: messages of errors can hold what somebody entered. */
export function faultLine(error: unknown): FaultLine {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error();
  const after = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const places = after.map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return { at: new Date().toISOString(), fault: name, places };
}
