export { type Listening, listen, listenToPhones } from './listen.ts';
export { certificateFor, fingerprintOf, type KeyPair } from './phone/certificate.ts';
export type { FaultLine, Log, RequestLine } from './request-log.ts';
export { createServer, type Server, type ServerOptions, TOKEN_HEADER } from './server.ts';
