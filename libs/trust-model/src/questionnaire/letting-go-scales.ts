import type { Scale } from './questionnaire.js';

/** Receiving trust and the two axes of the stance plane; their items have a mirrored wording for the manager. */
export const LETTING_GO_SCALES: readonly Scale[] = [
  {
    id: 'trust-received',
    group: 'letting-go',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Vertrouwen ontvangen',
      en: 'Trust received',
    },
    low: {
      nl: 'Het team merkt weinig van het vertrouwen van de leidinggevende',
      en: "The team notices little of the manager's trust",
    },
    managerName: {
      nl: 'Vertrouwen geven',
      en: 'Trust given',
    },
    items: [
      {
        id: 'tr1',
        short: true,
        conviction: 'choices',
        nl: 'Mijn leidinggevende vertrouwt erop dat ik goede keuzes maak, ook als het andere keuzes zijn dan die van mijn leidinggevende.',
        en: 'My manager trusts me to make good choices, even when they are not the choices my manager would make.',
        manager: {
          nl: 'Ik vertrouw erop dat mijn teamleden goede keuzes maken, ook als ik zelf anders zou kiezen.',
          en: 'I trust my team members to make good choices, even when I would choose differently.',
        },
      },
      {
        id: 'tr2',
        conviction: 'informing',
        nl: 'Mijn leidinggevende vertrouwt erop dat ik uit mezelf laat weten wat belangrijk is.',
        en: 'My manager trusts me to pass on, of my own accord, what matters.',
        manager: {
          nl: 'Ik vertrouw erop dat mijn teamleden mij uit zichzelf laten weten wat belangrijk is.',
          en: 'I trust my team members to tell me, of their own accord, what matters.',
        },
      },
      {
        id: 'tr3',
        conviction: 'needs',
        nl: 'Mijn leidinggevende vertrouwt erop dat ik zelf regel wat ik nodig heb.',
        en: 'My manager trusts me to arrange for myself what I need.',
        manager: {
          nl: 'Ik vertrouw erop dat mijn teamleden zelf regelen wat ze nodig hebben.',
          en: 'I trust my team members to arrange for themselves what they need.',
        },
      },
      {
        id: 'tr4',
        short: true,
        conviction: 'help',
        nl: 'Mijn leidinggevende vertrouwt erop dat ik aan de bel trek als het niet lukt.',
        en: "My manager trusts me to speak up when I can't manage.",
        manager: {
          nl: 'Ik vertrouw erop dat mijn teamleden aan de bel trekken als het niet lukt.',
          en: "I trust my team members to speak up when they can't manage.",
        },
      },
    ],
  },
  {
    id: 'room',
    group: 'letting-go',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Ruimte',
      en: 'Room to act',
    },
    low: {
      nl: 'De leidinggevende houdt vast: controleren, terugdraaien, toestemming vragen',
      en: 'The manager holds on: checking, reversing, asking for permission',
    },
    note: 'Horizontal axis of the stance plane: low is holding on, high is leaving room.',
    items: [
      {
        id: 'ro1',
        reversed: true,
        nl: 'Werk dat ik heb gekregen, wordt onderweg op details gecontroleerd.',
        en: 'Work that was handed to me is checked on details along the way.',
        manager: {
          nl: 'Werk dat ik heb overgedragen, controleer ik onderweg op details.',
          en: 'I check work that I handed over on details along the way.',
        },
      },
      {
        id: 'ro2',
        short: true,
        reversed: true,
        nl: 'Als ik iets anders aanpak dan mijn leidinggevende zou doen, wordt het teruggedraaid of overgenomen.',
        en: 'When I do something differently than my manager would, it is reversed or taken over.',
        manager: {
          nl: 'Als iemand iets anders aanpakt dan ik zou doen, draai ik het terug of neem ik het over.',
          en: 'When somebody does something differently than I would, I reverse it or take it over.',
        },
      },
      {
        id: 'ro3',
        short: true,
        reversed: true,
        nl: 'Ik vraag toestemming voor dingen die ik zelf had kunnen beslissen.',
        en: 'I ask permission for things I could have decided myself.',
        manager: {
          nl: 'Mijn teamleden vragen mij toestemming voor dingen die ze zelf hadden kunnen beslissen.',
          en: 'My team members ask my permission for things they could have decided themselves.',
        },
      },
    ],
  },
  {
    id: 'involvement',
    group: 'letting-go',
    modules: ['pulse', 'baseline'],
    source: 'seed 001',
    name: {
      nl: 'Betrokkenheid',
      en: 'Involvement',
    },
    low: {
      nl: 'De leidinggevende laat vallen: wie werk krijgt, staat er alleen voor',
      en: 'The manager drops: whoever gets work stands alone',
    },
    note: 'Vertical axis of the stance plane: low is dropping, high is staying involved.',
    items: [
      {
        id: 'in1',
        short: true,
        nl: 'Nadat werk is overgedragen, blijft mijn leidinggevende geïnteresseerd in hoe het loopt.',
        en: 'After handing over work, my manager stays interested in how it goes.',
        manager: {
          nl: 'Nadat ik werk heb overgedragen, blijf ik geïnteresseerd in hoe het loopt.',
          en: 'After handing over work, I stay interested in how it goes.',
        },
      },
      {
        id: 'in2',
        nl: 'Als ik hulp vraag, is mijn leidinggevende er.',
        en: 'When I ask for help, my manager is there.',
        manager: {
          nl: 'Als iemand mij om hulp vraagt, ben ik er.',
          en: 'When somebody asks me for help, I am there.',
        },
      },
      {
        id: 'in3',
        short: true,
        reversed: true,
        nl: 'Zodra iets op mijn bord ligt, sta ik er verder alleen voor.',
        en: 'Once something is on my plate, I am on my own with it.',
        manager: {
          nl: 'Zodra ik iets heb overgedragen, kijk ik er niet meer naar om.',
          en: 'Once I have handed something over, I no longer look at it.',
        },
      },
    ],
  },
];
