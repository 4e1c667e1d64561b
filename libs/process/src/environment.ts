/** The part of a Standard Schema (https://standardschema.dev) that is used here; every Zod schema has it. */
export interface EnvironmentSchema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Result<T> | Promise<Result<T>>;
    readonly types?: { readonly output: T } | undefined;
  };
}

type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** sysexits.h: "something was found in an unconfigured or misconfigured state". */
const EX_CONFIG = 78;

/** Everything that is wrong with the environment, one line for each variable. Values are never repeated: some are secret. */
export class EnvironmentProblems extends Error {
  override readonly name = 'EnvironmentProblems';

  constructor(readonly problems: readonly string[]) {
    super(`The environment is not complete or not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const nameOf = (issue: Issue): string => {
  const [first] = issue.path ?? [];
  return String(typeof first === 'object' ? first.key : (first ?? 'environment'));
};

/**
 * Reads the environment once, at the start of a process. An empty variable counts as absent, as in `.env` files.
 * A process in production refuses a clock file, whatever its schema says.
 * @throws EnvironmentProblems with all problems together
 */
export const readEnvironment = <T>(
  schema: EnvironmentSchema<T>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): T => {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema['~standard'].validate(present);
  if (result instanceof Promise) throw new TypeError('The schema of an environment cannot be asynchronous.');
  const problems = (result.issues ?? []).map((issue) => {
    const name = nameOf(issue);
    return Object.hasOwn(present, name) || issue.path === undefined || issue.path.length === 0
      ? `${name}: ${issue.message}`
      : `${name} is not set`;
  });
  if (present['NODE_ENV'] === 'production' && present['CLOCK_FILE'] !== undefined) {
    problems.push('CLOCK_FILE: a clock that can be moved is not allowed in production');
  }
  if (problems.length > 0 || result.issues !== undefined) throw new EnvironmentProblems(problems);
  return result.value;
};

/** Like {@link readEnvironment}, for the first line of a process: says what is wrong on standard error and exits with 78. */
export const exitOnBadEnvironment = <T>(
  schema: EnvironmentSchema<T>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): T => {
  try {
    return readEnvironment(schema, env);
  } catch (error) {
    if (!(error instanceof EnvironmentProblems)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EX_CONFIG);
  }
};
