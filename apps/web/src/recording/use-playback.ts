import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { createPlayhead, type Playhead, stepTime } from './playhead.ts';

/** Speeds at which a video is played. */
export const SPEEDS = [0.25, 0.5, 1] as const;

/** A speed; 1 is as it was recorded. */
export type Speed = (typeof SPEEDS)[number];

/** A video with its playhead, moved by buttons, keys and clicks. */
export interface Playback {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly playhead: Playhead;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  setSpeed(speed: Speed): void;
  /** Slower, and from the slowest to full speed. */
  nextSpeed(): void;
  toggle(): void;
  /** Goes to a time and stays there. */
  seek(time: number): void;
  /** Plays a stretch of time and stops at its end. */
  show(from: number, to: number): void;
  /** Goes on or back by so many frames, and stays there. */
  step(frames: number): void;
}

/** So far behind a frame's beginning its picture is surely shown, s: half of a frame at 500 a second. */
const WITHIN_FRAME_S = 0.001;

/**
 * Plays a recording. The playhead stands where the shown frame's own time is, as the player tells
 * it, so that traces and picture agree at any speed; without a video it moves on its own.
 *
 * @param timeS times of the frames, rising
 */
export function usePlayback(timeS: ArrayLike<number>): Playback {
  const video = useRef<HTMLVideoElement>(null);
  const playhead = useMemo(() => createPlayhead(timeS[0] ?? 0), [timeS]);
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const stopAt = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const player = video.current;
    if (!player) return;
    let asked = 0;
    const shown: VideoFrameRequestCallback = (_, { mediaTime }) => {
      asked = player.requestVideoFrameCallback(shown);
      // What is shown on the way to a place that was asked for later is not where one is.
      if (player.seeking) return;
      playhead.place(mediaTime);
      if (mediaTime < stopAt.current) return;
      stopAt.current = Number.POSITIVE_INFINITY;
      player.pause();
    };
    asked = player.requestVideoFrameCallback(shown);
    const stopping = new AbortController();
    const { signal } = stopping;
    player.addEventListener('play', () => setIsPlaying(true), { signal });
    for (const end of ['pause', 'ended', 'emptied'] as const) {
      player.addEventListener(end, () => setIsPlaying(false), { signal });
    }
    return () => {
      player.cancelVideoFrameCallback(asked);
      stopping.abort();
    };
  }, [playhead]);
  useEffect(() => {
    if (video.current) video.current.playbackRate = speed;
  }, [speed]);

  const goTo = (time: number) => {
    playhead.place(time);
    if (video.current) video.current.currentTime = time + WITHIN_FRAME_S;
  };
  // A player that is stopped before it has begun says so; there is nothing to do about it.
  const play = () => video.current?.play().catch(() => {});
  const stay = () => {
    stopAt.current = Number.POSITIVE_INFINITY;
    video.current?.pause();
  };
  return {
    video,
    playhead,
    isPlaying,
    speed,
    setSpeed,
    nextSpeed: () => setSpeed(SPEEDS[(SPEEDS.indexOf(speed) + SPEEDS.length - 1) % SPEEDS.length]!),
    toggle() {
      if (isPlaying) return stay();
      stopAt.current = Number.POSITIVE_INFINITY;
      play();
    },
    seek(time) {
      stay();
      goTo(time);
    },
    show(from, to) {
      goTo(Math.max(from, timeS[0] ?? 0));
      stopAt.current = to;
      play();
    },
    step(frames) {
      stay();
      goTo(stepTime(timeS, playhead.current(), frames));
    },
  };
}

/** Times of the frames as far as they are known without signals: at an even rate. */
export function evenTimes({
  frames,
  frameRate,
}: {
  readonly frames: number;
  readonly frameRate: number;
}): Float64Array {
  return Float64Array.from({ length: frames }, (_, i) => i / (frameRate || 1));
}
