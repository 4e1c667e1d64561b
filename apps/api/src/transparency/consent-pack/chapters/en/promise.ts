/** Word for word as the survey page gives it; a test compares them. */
export const PROMISE = [
  'We cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and all logs.',
  'Nobody sees any result before the round is closed.',
  'What is shown afterwards never lets anyone work out one person’s answer.',
  'Somebody who controls the server while you answer could try to serve you other software: here is how you and your works council can check that they do not.',
] as const;

/** docs/anonymity.md, “What it does not protect against”. */
export const LIMITS = [
  'Somebody who recognises a way of writing in a comment. The questionnaire warns while one writes.',
  'Somebody who watches the ballot box live and has the tally key too: they could put a comment and a ballot together.',
  'A guess in a small team, or colleagues who put their own answers together: four of five know the fifth.',
  'More than four people leaving or joining one group at once, while all others are known to repeat their answers exactly. Extremes can then be recognised.',
  'An insider who steers their own answer across a known change of the team. That succeeds in a few per cent of all cases at most.',
  'Who took part, in a group in which all or none did: the counts say so. That somebody skipped a single statement can show.',
  'Somebody who watches the servers live and sees a ballot come in shortly after a credential is collected. Collecting the credential earlier than answering helps against that.',
  'An employer’s device or network that watches the screen, or somebody who uses the same browser afterwards.',
  'A server that serves other software while somebody answers. That can be detected, not prevented.',
  'Invented colleagues on the roster. Everybody sees who shares their group, and the list is part of the fingerprint.',
] as const;

/** Which of them is left depends on who keeps the key. */
export const LIMIT_OF_KEY = {
  installation:
    'Whoever controls the tally’s machine before closing can open ballots early: they see answers, without names. If the works council keeps the key, they cannot.',
  trustee:
    'Whoever controls the tally’s machine during closing can copy the key that was handed in, and open ballots from a backup with it: answers, without names.',
} as const;
