export {
  type Affected,
  type Course,
  type CourseOptions,
  makeCourse,
  SCENARIOS,
  type Scenario,
} from './course.ts';
export { type Side, type TruthEvent, VOLUNTARY, type Voluntary } from './gesture.ts';
export type { CycleTruth } from './life/burden.ts';
export {
  type LifeCourse,
  type LifeOptions,
  type LifeTruth,
  makeLifeCourse,
} from './life/life-course.ts';
export { closureOf, type FaceMovement, type SideMovement } from './movement.ts';
export { HAIR_STYLES, type HairStyle, type Looks } from './person.ts';
export { createPhantom, type Phantom, type PhantomOptions } from './phantom.ts';
export { IRIS_MM, type SideTruth, type Truth } from './truth.ts';
