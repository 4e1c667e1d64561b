/**
 * The least numbers behind anything that is shown, as docs/anonymity.md has them. A round may be launched with higher
 * ones, never with lower ones. Written here for reading only: what is shown is decided on the server.
 */
export const THRESHOLDS = {
  headcount: 5,
  respondents: 5,
  item: 8,
  commentRespondents: 10,
  comments: 3,
} as const;
