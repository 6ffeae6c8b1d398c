import type { Frame, VideoSource } from '@facialis/video';

/** A video that starts again at its end until so many seconds are over, on one rising clock. */
export function looped(video: VideoSource, seconds: number): VideoSource {
  const { durationS } = video.info;
  return {
    info: { ...video.info, durationS: seconds, packets: null },
    warnings: video.warnings,
    close: () => video.close(),
    async *frames() {
      let index = 0;
      for (let startS = 0; startS < seconds; startS += durationS) {
        for await (const frame of video.frames()) {
          const timeS = frame.timeS + startS;
          if (timeS >= seconds) return frame.close();
          const later: Frame = { ...frame, index: index++, timeS };
          yield later;
        }
      }
    },
  };
}
