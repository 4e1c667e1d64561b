import { moment } from '../../pack-dates.js';
import type { Chapter, Piece, Section } from '../../pack-content.js';
import type { LockedRound, PackFacts } from '../../pack-facts.js';
import { isPrintable } from '../../is-printable.js';

const KINDS = { pulse: 'korte meting (pulse)', baseline: 'volledige meting (nulmeting)' } as const;

export function configuration(facts: PackFacts): Chapter {
  const { round } = facts;
  return {
    title: round === null ? 'Wat bij de start wordt vastgelegd' : 'Wat voor deze meting vastligt',
    lead:
      round === null
        ? 'Bij de start van een meting worden deze gegevens vastgelegd en openbaar gemaakt. Daarna kan niemand ze nog veranderen, op één ding na: een beheerder kan een open meting één keer verlengen, met hoogstens 28 dagen, en iedereen ziet dat. Hier staan de waarden die elke meting minstens krijgt; het pakket van een gestarte meting bevat de werkelijke.'
        : 'Deze gegevens zijn bij de start van de meting vastgelegd en openbaar gemaakt. Niemand kan ze nog veranderen zonder dat de vingerafdruk verandert. Er kan één ding naast komen te staan: een beheerder kan de open meting één keer verlengen, met hoogstens 28 dagen. Op de openbare pagina van de meting staat het dan.',
    sections: [
      ...(round === null ? [] : [theRound(facts, round), fingerprint(round)]),
      thresholds(facts),
      key(round),
      ...(round === null ? [] : [groups(round)]),
    ],
  };
}

function theRound({ questionnaire, questionnaireHash }: PackFacts, round: LockedRound): Section {
  const names = [round.organisationName, round.name, ...round.blocks.map(({ label }) => label.nl)];
  const incomplete: Piece = {
    kind: 'note',
    text: 'Een naam bevat tekens die dit document niet kan tonen; daarvoor staat het teken \ufffd. De openbare vastlegging van de meting bevat de naam volledig.',
  };
  return {
    heading: 'De meting',
    lead: 'Zoals die in de openbare vastlegging staat:',
    pieces: [
      {
        kind: 'facts',
        rows: [
          ['Organisatie', round.organisationName],
          ['Meting', round.name],
          ['Soort', KINDS[round.kind]],
          ['Gaat open', moment('nl', round.opensAt, round.timeZone)],
          ['Sluit', moment('nl', round.closesAt, round.timeZone)],
          ['Medewerkers', String(round.blocks.reduce((sum, { headcount }) => sum + headcount, 0))],
          ['Vragenlijst', `${questionnaire.id}, versie ${questionnaire.version}`],
          ['Controlegetal van de vragenlijst (SHA-256)', questionnaireHash],
          ['Kenmerk van de organisatie', round.organisationId],
          ['Kenmerk van de meting', round.roundId],
        ],
      },
      ...(names.every(isPrintable) ? [] : [incomplete]),
    ],
  };
}

const fingerprint = ({ fingerprint: { words, hex } }: LockedRound): Section => ({
  heading: 'Vingerafdruk',
  lead: 'Deze zes woorden staan voor alles wat vastligt: data, vragenlijst, drempels, groepen, wie erin zitten, en de sleutels. Verandert er iets, dan veranderen de woorden. Ze staan in de uitnodiging en op de pagina waar medewerkers antwoorden.',
  pieces: [{ kind: 'fingerprint', words: words.split(' '), hex }],
});

function thresholds({
  thresholds: { minHeadcount, minRespondents, minItemRespondents, bandWidth },
}: PackFacts): Section {
  return {
    heading: 'Drempels',
    lead: 'Een volgende meting van dezelfde organisatie mag strenger zijn, nooit soepeler. De ondergrens zit in de programmacode en is geen instelling.',
    pieces: [
      {
        kind: 'facts',
        rows: [
          ['Medewerkers in een groep', `minstens ${minHeadcount}`],
          ['Antwoorden voordat een groep iets toont', `minstens ${minRespondents}`],
          ['Antwoorden voordat één stelling apart getoond wordt', `minstens ${minItemRespondents}`],
          [
            'Breedte van de banden',
            `${bandWidth} punten van de som${bandWidth === 12 ? ' (strenge stand)' : ''}: zie hoofdstuk 5`,
          ],
        ],
      },
    ],
  };
}

const PART: Piece = {
  kind: 'note',
  text: 'Deze meting vraagt alleen de groepen in deze lijst. Niemand anders krijgt een uitnodiging. Elke groep wordt apart getoond, of niet als te weinig mensen antwoorden: er wordt niets samengevoegd, en er is geen cijfer van een afdeling of van de hele organisatie.',
};

const groups = ({ blocks, asksPart }: LockedRound): Section => ({
  heading: 'Groepen',
  lead: 'Antwoorden worden alleen opgeteld voor een hele groep uit deze lijst, of voor meer groepen samen. Een team dat te klein is, is bij de indeling met teams ernaast samengevoegd.',
  pieces: [
    {
      kind: 'table',
      widths: [80, 20],
      head: ['Groep', 'Medewerkers'],
      rows: blocks.map(({ label, headcount }) => [label.nl, String(headcount)]),
    },
    ...(asksPart ? [PART] : []),
  ],
});

function key(round: LockedRound | null): Section {
  const installation =
    'De installatie zelf: een bestand op twee plaatsen, buiten de database, dat na sluiting vernietigd wordt. Wie tot die tijd de machine van de telling in handen heeft, kan stembiljetten eerder openen. Die ziet dan antwoorden, zonder namen.';
  const trustee =
    'Een bewaarder, zoals de ondernemingsraad: die maakt de sleutel zelf, bewaart hem en levert hem pas na sluiting in. Wie de installatie beheert, kan vooraf niets openen. Raakt de sleutel of de wachtwoordzin kwijt, dan kan niemand de meting nog sluiten en gaan alle antwoorden verloren.';
  const chosen = { installation, trustee };
  return {
    heading: 'Wie de sleutel bewaart',
    lead: 'Antwoorden zijn verzegeld tot de meting sluit. Wie de sleutel heeft die ze opent, wordt bij de start gekozen en ligt dan vast.',
    pieces:
      round === null
        ? [{ kind: 'list', items: [installation, trustee] }]
        : [
            { kind: 'facts', rows: [['In deze meting', chosen[round.tallyKeyHeldBy]]] },
            {
              kind: 'text',
              text: `De andere keuze, voor een volgende meting. ${chosen[round.tallyKeyHeldBy === 'trustee' ? 'installation' : 'trustee']}`,
            },
          ],
  };
}
