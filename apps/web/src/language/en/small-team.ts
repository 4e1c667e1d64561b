export const smallTeam = {
  sharedTitle: '{{unit}} counts in a larger whole',
  noneTitle: '{{unit}} has no figures in this round',
  sharedWith: 'These figures are those of {{units}} together. They hold for that group, not for one team in it.',
  noneWhat: 'Nobody answered as a member of {{unit}}, or there were not five answers, also with the teams around it.',
  why: 'The rule is the same for every team: figures begin at five answers, because from fewer one could guess what somebody answered.',
  talkTitle: 'You can have the conversation without figures too',
  talkShared: 'Take the figures as an occasion and ask your team how it is with you:',
  talkNone: 'Three questions to ask aloud, and then mostly to listen:',
  question1: 'With which decision last month did you not know whether it was yours, or mine?',
  question2: 'When did you need me and I was not there? And when was I too close?',
  question3:
    'What do you not know now, about your work or what is coming, that would give you peace of mind if you did?',
  talkRule: 'Begin with an honest answer of your own, and don’t write down who said what. Silence is fine too.',
  nextTitle: 'For next time',
  next: 'Ask your administrator to join {{unit}} on purpose with a team that you recognise, for instance one you work with a lot. That can be done until the round is launched; from then on it is fixed who is reported together.',
};
