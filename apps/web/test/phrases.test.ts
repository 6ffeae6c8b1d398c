import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { learnToSay, useSaid } from '../src/shared/said.ts';

/** A page that says a sentence of a package, and beside it what a person typed. */
function Page() {
  const said = useSaid();
  return createElement('p', null, said('at least 24.0 frames/s of the video'), ' ', 'a name');
}

test('WEB-66 what a package says is said in the language of the app, as soon as it is spoken', async () => {
  const shown = async (language: 'en' | 'de') => {
    await learnToSay(language);
    i18n.loadAndActivate({ locale: language, messages: {} });
    return renderToStaticMarkup(createElement(I18nProvider, { i18n }, createElement(Page)));
  };
  expect(await shown('de')).toBe('<p>mindestens 24,0 Bilder/s im Video a name</p>');
  expect(await shown('en')).toBe('<p>at least 24.0 frames/s of the video a name</p>');
});
