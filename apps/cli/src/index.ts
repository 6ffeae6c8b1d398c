export { type Analysis, type AnalyzeOptions, analyze } from './analyze.ts';
export { type BatchOptions, type BatchResult, batch } from './batch.ts';
export { type ComparedRecordings, type CompareOptions, compare } from './compare.ts';
export { type DoctorCheck, doctor } from './doctor.ts';
export { type ImportOptions, importTracked } from './import-tracked.ts';
export type { Progress } from './progress.ts';
export { readRecording } from './recording-file.ts';
export { type SimulateOptions, type Simulation, simulate } from './simulate.ts';
