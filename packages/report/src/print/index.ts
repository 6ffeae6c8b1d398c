export { findBrowser } from './find-browser.node.ts';
export { NO_BROWSER, printPdf } from './print.node.ts';
