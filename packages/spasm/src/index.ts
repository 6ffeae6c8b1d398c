export * from './recording.ts';
export * from './signals.ts';
