export {
  type FilmCell,
  type FilmMoment,
  type FilmStrip,
  filmMoments,
} from './film-strip.ts';
export { encodePicture, type Picture } from './jpeg.ts';
export { type ReportInput, renderReport } from './report.ts';
