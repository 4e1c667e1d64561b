export { systemClock, clockFrom, type Clock } from './clock.js';
export { EnvironmentProblems, exitOnBadEnvironment, readEnvironment, type EnvironmentSchema } from './environment.js';
export { KeyFiles, KeyFileConflict } from './key-files.js';
export { onStop } from './on-stop.js';
