import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayIn } from '../src/index.ts';
import { readPhrase } from '../src/phrase.ts';

const itself = (english: string) => english;

test('LANGUAGE-1 English is said as it stands, and so is what has no German', () => {
  fc.assert(fc.property(fc.string(), (text) => sayIn('en')(text) === text));
  expect(sayIn('de')('Spasms a minute')).toBe('Spasmen pro Minute');
  expect(sayIn('de')('Not a sentence of ours')).toBe('Not a sentence of ours');
});

test('LANGUAGE-2 the phrase with the most text of its own is said', () => {
  const say = sayIn('de');
  expect(say('at most 5 characters')).toBe('höchstens 5 Zeichen');
  expect(say('at most 5 on this scale')).toBe('höchstens 5 auf dieser Skala');
  expect(say('at least 24.0 frames/s of the video')).toBe('mindestens 24,0 Bilder/s im Video');
});

test('LANGUAGE-3 words in a hole come out as they went in; only ours are said in turn', () => {
  const typed = readPhrase('the note {} is too long', 'die Notiz {0} ist zu lang');
  const shout = (english: string) => english.toUpperCase();
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (words) => {
      expect(typed.say(`the note ${words} is too long`, shout)).toBe(
        `die Notiz ${words} ist zu lang`,
      );
    }),
  );
  const ours = readPhrase('needs {*}', 'braucht {0}');
  expect(ours.say('needs light', shout)).toBe('braucht LIGHT');
});

test('LANGUAGE-4 a number has the marks of German, and nothing else fits its hole', () => {
  const phrase = readPhrase('{#} frames a second', '{0} Bilder pro Sekunde');
  expect(phrase.say('1,200.5 frames a second', itself)).toBe('1.200,5 Bilder pro Sekunde');
  for (const words of ['many frames a second', '1.2.3 frames a second']) {
    expect(phrase.say(words, itself)).toBeUndefined();
  }
});
