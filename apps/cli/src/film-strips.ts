import type { MeasuredVideo } from '@facialis/measure';
import {
  type FilmCell,
  type FilmMoment,
  type FilmStrip,
  filmMoments,
  takeFilmCells,
} from '@facialis/report';
import type { SpasmEvent } from '@facialis/spasm';
import type { VideoSource } from '@facialis/video';

/** A moment with the time of the frame that stands for it. */
interface Shot extends FilmMoment {
  readonly frameS: number;
}

/**
 * Takes the pictures of the strongest spasms: reads those parts of the video again and cuts eye
 * and mouth where the face was found the first time.
 */
export async function takeFilmStrips(
  video: VideoSource,
  measured: MeasuredVideo,
): Promise<FilmStrip[]> {
  const { recording, signals } = measured;
  const shots = filmMoments(recording).map(
    (moment): Shot => ({ ...moment, frameS: nearest(signals.timeS, moment.timeS) }),
  );
  const strips: FilmStrip[] = [];
  for (const event of recording.events) {
    const own = shots.filter(({ eventId }) => eventId === event.id);
    if (own.length === 0) continue;
    strips.push({ eventId: event.id, cells: await takeStrip(video, measured, event, own) });
  }
  return strips;
}

async function takeStrip(
  video: VideoSource,
  { recording, landmarks }: MeasuredVideo,
  event: SpasmEvent,
  shots: readonly Shot[],
): Promise<FilmCell[]> {
  const times = shots.map(({ frameS }) => frameS);
  const part = { fromS: Math.min(...times), toS: Math.max(...times) };
  const cells: FilmCell[] = [];
  for await (const frame of video.frames(part)) {
    const face = landmarks.at(frame.timeS);
    for (const { frameS, label } of shots) {
      if (frameS !== frame.timeS || face === null) continue;
      cells.push(...takeFilmCells(frame, face, event, label, recording.source.mirrored));
    }
    frame.close();
  }
  return cells;
}

function nearest(timesS: Float64Array, timeS: number): number {
  return timesS.reduce((best, one) =>
    Math.abs(one - timeS) < Math.abs(best - timeS) ? one : best,
  );
}
