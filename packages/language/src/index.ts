export { LANGUAGES, type Language, sayIn } from './say.ts';
