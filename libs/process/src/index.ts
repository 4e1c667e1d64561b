export { systemClock, clockFrom, type Clock } from './clock.js';
export { Complaints } from './complaints.js';
export { EnvironmentProblems, exitOnBadEnvironment, readEnvironment, type EnvironmentSchema } from './environment.js';
export { codeOf, faultOf } from './fault-of.js';
export { KeyFiles, KeyFileConflict } from './key-files.js';
export { exitOnUncaughtError, logOf, type Log, type LogLevel } from './log.js';
export { onStop } from './on-stop.js';
export { SteadyClient } from './steady-client.js';
