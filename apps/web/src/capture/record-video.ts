/**
 * Formats to keep the video in, cheapest to encode first: the networks need the processor. Without a
 * GPU Chromium measures most pictures beside H.264 and half as many beside AV1.
 */
const KEPT_AS = [
  { mimeType: 'video/mp4;codecs=avc1.42E01F', extension: 'mp4' },
  { mimeType: 'video/webm;codecs=vp8', extension: 'webm' },
  { mimeType: 'video/mp4', extension: 'mp4' },
];

/** Length of an ISO time to the second. */
const TO_THE_SECOND = 19;

/** Records a stream until the recorder is stopped or the stream ends, then hands the file over. */
export function recordVideo(
  stream: MediaStream,
  when: Date,
  onFile: (file: File) => void,
): MediaRecorder {
  const format = KEPT_AS.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType));
  if (!format) throw new TypeError('the browser must record MP4 or WebM; received neither');
  const { mimeType, extension } = format;
  const name = `${when.toISOString().slice(0, TO_THE_SECOND).replaceAll(':', '')}.${extension}`;
  const recorder = new MediaRecorder(stream, { mimeType });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => onFile(new File(parts, name, { type: mimeType }));
  recorder.start();
  return recorder;
}
