/** A process that measures one recording and prints its peak memory. */
import { measureVideo } from '@facialis/measure';
import { orThrow } from './or-throw.ts';

const { recording } = orThrow(await measureVideo(process.argv[2]!));
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ maxRSS, frames: recording.source.frames }));
