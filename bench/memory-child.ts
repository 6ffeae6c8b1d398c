/** A process that measures a clip over and over for so many seconds and prints its peak memory. */
import { measureFrames, openRecording } from '@facialis/measure';
import { orThrow } from './draw.ts';
import { looped } from './looped.ts';

const [path, seconds] = process.argv.slice(2);
const { video, file } = orThrow(await openRecording(path!));
const { recording } = orThrow(await measureFrames(looped(video, Number(seconds)), file));
await video.close();
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ maxRSS, frames: recording.source.frames }));
