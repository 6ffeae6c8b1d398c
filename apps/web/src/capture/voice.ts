/** Says something in a language; nothing happens where the browser has no voice. */
export function speakAloud(words: string, language: string): void {
  if (!('speechSynthesis' in globalThis)) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  speechSynthesis.speak(utterance);
}

/** Ends whatever is being said. */
export function fallSilent(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}

/** A soft high tone, as at the start of each task: pitch in Hz, length in s, loudness 0 to 1. */
const TONE = { pitchHz: 660, lengthS: 0.25, loudness: 0.08 };

/** Sounds a short soft tone; nothing happens where the browser gives no sound. */
export function soundTone(): void {
  if (!('AudioContext' in globalThis)) return;
  const context = new AudioContext();
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const { currentTime } = context;
  oscillator.frequency.value = TONE.pitchHz;
  gain.gain.setValueAtTime(TONE.loudness, currentTime);
  gain.gain.linearRampToValueAtTime(0, currentTime + TONE.lengthS);
  oscillator.connect(gain).connect(context.destination);
  oscillator.onended = () => context.close();
  oscillator.start();
  oscillator.stop(currentTime + TONE.lengthS);
}
