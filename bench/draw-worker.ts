/** A thread that draws one phantom. */
import { workerData } from 'node:worker_threads';
import { type DrawJob, draw } from './draw.ts';

await draw(workerData as DrawJob);
