export { type Listening, listen } from './listen.ts';
export type { FaultLine, Log, RequestLine } from './request-log.ts';
export { createServer, type Server, type ServerOptions, TOKEN_HEADER } from './server.ts';
