import { extname } from 'node:path';

/** Media types of videos by their ending. */
const VIDEOS: Readonly<Record<string, string>> = {
  '.m4v': 'video/mp4',
  '.mkv': 'video/x-matroska',
  '.mov': 'video/quicktime',
  '.mp4': 'video/mp4',
  '.mts': 'video/mp2t',
  '.ts': 'video/mp2t',
  '.webm': 'video/webm',
};

/** The media type of a video; bytes of some kind for an ending that is not known. */
export function videoType(path: string): string {
  return VIDEOS[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
