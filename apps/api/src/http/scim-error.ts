import { SCIM, type ScimError } from '@leeway/contract';
import { problemDocument, type ProblemError } from './problem.js';
import { PROBLEMS } from './problems.js';

/** A problem in the form of RFC 7644, section 3.12. Its one sentence is in both languages: nobody knows who reads the log. */
export const scimError = (error: ProblemError): ScimError => {
  const { status, message, issues } = problemDocument(error, undefined);
  const known: { status: number; scimType?: string } = PROBLEMS[error.code];
  const scimType = known.scimType ?? (status === 400 ? 'invalidSyntax' : undefined);
  const where = issues === undefined ? '' : ` (${issues.map(({ path }) => path).join(', ')})`;
  return {
    schemas: [SCIM.error],
    status: String(status),
    ...(scimType === undefined ? {} : { scimType }),
    detail: `${message.en}${where} / ${message.nl}`,
  };
};
