export const promise = {
  title: 'Our promise',
  lead: 'For everybody who answers, and for works council and data protection officer. Five minutes of reading.',
  wordForWord: 'The promise, word for word',
  words1:
    'We cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and all logs.',
  words2: 'Nobody sees any result before the round is closed.',
  words3: 'What is shown afterwards never lets anyone work out one person’s answer.',
  words4: 'Somebody who controls the server while you answer could try to serve you other software: ',
  wordsLink: 'here is how',
  words5: ' you and your works council can check that they do not.',
  contents: 'On this page',

  who: 'Who knows what',
  whoLead: 'Leeway is made of separate parts that cannot get at each other’s data.',
  knows: 'Knows',
  neverKnows: 'Never knows',
  you: 'You',
  youPlace: 'your own phone or computer',
  youKnow: 'your own answers and credential',
  youNever: 'anybody else’s',
  api: 'The server with the people',
  apiKnows: 'who may take part, who collected a credential, and after closing the results',
  apiNever: 'an answer, a ballot, or which credential is whose',
  ballotBox: 'The ballot box',
  ballotBoxKnows: 'sealed ballots, each with a check number',
  ballotBoxNever: 'who you are, who collected a credential, what is in a ballot',
  tally: 'The tally',
  tallyKnows: 'what is in the ballots, once, at closing; adds them up and destroys the key',
  tallyNever: 'who takes part',
  trusteePart: 'A trustee',
  trusteePlace: 'the works council, for example',
  trusteeKnows: 'instead of the tally: the key that opens the round',
  trusteeNever: 'everything else, having no access to the installation',

  stored: 'What is stored, and what never is',
  kept: 'Stored',
  kept1: 'who could take part and who collected a credential; not who answered',
  kept2: 'until closing: the ballots, sealed',
  kept3: 'after it: ranges per group, comments that may be shown, and counts of ballots',
  kept4: 'the check numbers of counted ballots, so that you can find yours',
  never: 'Never, with a ballot or a result',
  never1: 'a time, a serial number, how long you took',
  never2: 'an internet address, your device, a session',
  never3: 'the language in which you answered',
  never4: 'a score next to a comment',
  storedLogs: 'Logs, too, name kinds of requests and counts only.',

  route: 'How an answer travels',
  step1:
    'Your device gets a credential: proof that you belong to your group. It is signed like a closed envelope, so whoever signs it does not recognise it later.',
  step2: 'Your answers are sealed on your own device. Until the round closes they are not opened.',
  step3:
    'Without your name they go to a separate ballot box, which does not know who you are and keeps no log of visits. A comment travels by itself and stands nowhere next to your answers in the release.',
  step4: 'After closing, all ballots are opened together and added up per group. Then ballots and keys are destroyed.',
  twoMoments: 'Why collecting and answering are apart',
  twoMomentsText:
    'Somebody who watches the server live can match a credential of 10:01 with a ballot of 10:04. That is why you collect the credential days ahead. This is how often an observer names the right person in a team of eight:',
  observer: 'Collecting and answering',
  observerShare: 'Right person named',
  oneSitting: 'one right after the other',
  twoPhases: 'at two moments',
  handedInLater: 'at once, and handed in later',
  blindGuess: 'guessed blindly',
  observerSource: 'Simulated (tests/bench/live-observer.ts in the source); a blind guess is one in eight.',

  published: 'What may be shown',
  publishedLead:
    'One release for each round, computed at closing and unchangeable after it. Everybody gets the same; a role may see less of it, never more.',
  rule1: 'A group has at least {{headcount}} people. Smaller teams join a neighbouring team.',
  rule2:
    'When fewer than {{respondents}} answer, the group joins a neighbouring one. Only numbers decide on that, never an answer.',
  rule3: 'A single statement from {{item}} answers, a delegation area or scale from {{respondents}}.',
  rule4: 'Never the mean of a group, only a range.',
  rule5:
    'Comments only in groups of at least {{commentRespondents}} people and {{comments}} comments, without name, time or score. The others are deleted unread.',
  rule6: 'No filter by age, site or years of service: units are the only cut.',
  rule7:
    'Numbers of people in steps (5–7, 8–10, 11–15). Only the count of ballots is exact after closing: otherwise nobody could notice a ballot that was left out.',
  rule8: 'What is not shown stands there as “not shown”, with the reason.',
  ruleException:
    'One exception: from 100 complete answers, rounded quality figures of the questionnaire are shown once, for the organisation as a whole.',
  whyStrict: 'Why so strict',
  whyStrictText:
    'The usual rule of “at least five answers” falls short. In 2,000 simulated companies it still exposed a group of fewer than five in 83 %, by subtracting figures from each other, and a single person in 10 %. Fixed groups did so in none (tests/bench/minimum-of-five.ts).',

  bandTitle: 'An example of a range',
  bandLead: 'Five people give a statement 1 to 5 each, together 11. This is what is shown:',
  bandShown: '1.0–2.2',
  bandOther1: '2.4–3.4',
  bandOther2: '3.6–5.0',
  bandLow: 'strongly disagree',
  bandHigh: 'strongly agree',
  bandAlt: 'A scale from 1 to 5 with three boxes. The box from 1.0 to 2.2 is filled, with a tick at 1.6.',
  bandCaption: 'The bar is the figure. The tick is its middle, not the mean of the group.',
  bandSame: 'All of these answers give exactly the same bar:',
  bandSum: 'together {{sum}}',
  bandWidths:
    'Each box covers at least 6 possible sums, in strict mode 12. So more people make finer boxes: three for five people, four for eight, nine for fifteen.',
  bandErrors: 'How far is the middle from the true mean?',
  bandErrorsText: 'On average, in points on the scale from 1 to 5:',
  bandRespondents: 'Answers',
  bandNormal: 'Normal',
  bandStrict: 'Strict',

  closing: 'What happens after closing',
  closing1: 'The tally opens all ballots in random order and writes the release, in one act.',
  closing2: 'The ballots are deleted, with the comments that may not be shown.',
  closing3: 'The keys are destroyed. Copies in backups and logs are worthless after that.',
  closing4:
    'The public page of the round shows the counts. With the code on your receipt you see there whether your ballot counts. The code does not tell what you answered.',

  key: 'When the works council keeps the key',
  keyText:
    'Usually the installation keeps the key that opens the ballots. A trustee such as the works council can do so instead: they make the key on a computer of their own and hand it in only to close. Until then whoever runs the server can open nothing.',
  keyRisk: 'The other side of it: when the key is lost, everything stays sealed for good.',

  limits: 'What it does not protect against',
  limitsLead: 'No system protects against everything. These are the limits we know of.',
  limit1:
    'Somebody who recognises your way of writing. The questionnaire warns of names and recognisable details first.',
  limit2: 'A guess in a small team, or four of five colleagues who put their answers together.',
  limit3:
    'More than four people who come or go at once, while all others surely answer as before: then extremes can be recognised. Also a replacement that makes two groups join anew.',
  limit4:
    'A colleague who steers their own answers around a known change of the team: succeeds in at most 4 % of all cases, in strict mode 3 %.',
  limit5:
    'Whether you took part, when everybody or nobody in your group did. That somebody skipped a single statement can show in the ends of a bar. And that somebody collected, on a morning on which the administrator sees a group move to the next share; not who, and not whether they answered.',
  limit6:
    'Somebody who watches the server live, when you answer right after collecting. If they have the tally’s key as well, they could put a comment and your answers together.',
  limit7: 'An employer’s device or network that watches your screen.',
  limit8: 'A server that serves you other software. That can be detected, not prevented.',
  limit9:
    'Invented colleagues on the list. The questionnaire shows who shares your group, and that list is in the fingerprint.',
  limit10:
    'Whoever can get at the tally’s computer before closing can see answers early, without names. With a trustee they cannot.',

  check: 'Check it yourself',
  checkText:
    'Each round has a public page with what is fixed, a fingerprint of six words, and after closing the counts.',
  toVerify: 'Check that the server serves the published software',
  consentPack: 'Consent pack for works council and data protection officer (PDF)',
};
