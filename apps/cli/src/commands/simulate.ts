import { extname } from 'node:path';
import { type Looks, type PhantomOptions, SCENARIOS } from '@facialis/phantom';
import { isRefusal } from '@facialis/refusal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CommonOptions, runCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { simulate } from '../simulate.ts';
import { addCommand, positive, positiveWhole } from './options.ts';

const EXAMPLES = `
Examples:
  facialis simulate face.mp4 --scenario moderate --side left --seconds 30
  facialis simulate face.webm --scenario blepharospasm --seed 7 --size 1920x1080 --frame-rate 60`;

/** Files that can be written. */
const ENDINGS = ['.mp4', '.mov', '.mkv', '.webm'];

interface Size {
  readonly width: number;
  readonly height: number;
}

type ChosenLooks = Pick<Looks, 'skinTone' | 'age' | 'beard' | 'glasses'>;

interface SimulateCommand
  extends CommonOptions,
    Omit<PhantomOptions, 'width' | 'height' | 'looks'>,
    ChosenLooks {
  readonly size: Size;
}

/** Adds `facialis simulate`. */
export function addSimulate(program: Command): void {
  addCommand(
    program,
    'simulate',
    'make a video of a drawn face whose spasms are known, with its truth',
  )
    .argument('<video>', 'file to write: .mp4, .mov, .mkv or .webm', videoPath)
    .addOption(
      new Option('--scenario <name>', 'what happens').choices(SCENARIOS).default('moderate'),
    )
    .addOption(new Option('--side <side>', 'the affected side').choices(['left', 'right']))
    .option('--seconds <number>', 'length', positive, 20)
    .option('--seed <number>', 'the same seed makes the same video', positiveWhole, 1)
    .option('--frame-rate <number>', 'frames a second', positive, 30)
    .addOption(
      new Option('--size <width>x<height>', 'size of the picture')
        .argParser(size)
        .default({ width: 1280, height: 720 }, '1280x720'),
    )
    .option('--face-height <pixels>', 'from forehead to chin', positive)
    .option('--severity <number>', '0 weak and rare to 1 strong and frequent', share)
    .option('--skin-tone <number>', '0 very light to 1 very dark; else by the seed', share)
    .option('--age <number>', '0 young to 1 old; else by the seed', share)
    .option('--beard', 'with a beard; else by the seed')
    .option('--glasses', 'with glasses; else by the seed')
    .option('--movement <number>', 'sway of the head, 0 none, 1 ordinary', atLeastZero)
    .option('--light <number>', 'exposure, 1 ordinary', positive)
    .option('--noise <number>', 'noise of the sensor, steps of 255', atLeastZero)
    .option('--mirrored', 'as a selfie camera that mirrors')
    .addHelpText('after', EXAMPLES)
    .action((path: string, chosen: SimulateCommand) => {
      const { size, quiet, debug, skinTone, age, beard, glasses, ...phantom } = chosen;
      const looks: Looks = {
        ...(skinTone === undefined ? {} : { skinTone }),
        ...(age === undefined ? {} : { age }),
        ...(beard === undefined ? {} : { beard }),
        ...(glasses === undefined ? {} : { glasses }),
      };
      return runCommand(
        { ...(quiet ? { quiet } : {}), ...(debug ? { debug } : {}) },
        async (context) => {
          const { signal, tell, print } = context;
          const options = { ...phantom, ...size, looks };
          const made = await simulate(path, options, { signal, onProgress: tell });
          if (isRefusal(made)) return made;
          if (!quiet) print(`Video: ${made.video}\nTruth: ${made.truthFile}\n`);
          return EXIT.done;
        },
      );
    });
}

function videoPath(path: string): string {
  if (ENDINGS.includes(extname(path).toLowerCase())) return path;
  throw new InvalidArgumentError(`It must end in ${ENDINGS.join(', ')}.`);
}

function size(text: string): Size {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (width === undefined || height === undefined) {
    throw new InvalidArgumentError('It must be like 1280x720.');
  }
  const size = { width: Number(width), height: Number(height) };
  if (Object.values(size).some((pixels) => pixels === 0 || pixels % 2 === 1)) {
    throw new InvalidArgumentError('Both must be even numbers above 0.');
  }
  return size;
}

function atLeastZero(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0) || !Number.isFinite(value)) {
    throw new InvalidArgumentError('It must be a number of 0 or more.');
  }
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  }
  return value;
}
