import type { Localised, Person, StoredPersonFields } from '@leeway/contract';
import { problem, type ProblemError } from '../../http/problem.js';

const NAMES: Readonly<Record<keyof StoredPersonFields, Localised>> = {
  email: { nl: 'het e-mailadres', en: 'the e-mail address' },
  firstName: { nl: 'de voornaam', en: 'the first name' },
  infix: { nl: 'het tussenvoegsel', en: 'the infix' },
  lastName: { nl: 'de achternaam', en: 'the last name' },
  unitId: { nl: 'de afdeling', en: 'the unit' },
  managerId: { nl: 'de leidinggevende', en: 'the manager' },
  language: { nl: 'de taal', en: 'the language' },
};

/** The fields in which two versions of somebody differ, in the order of a form. */
export const differences = (one: StoredPersonFields, other: StoredPersonFields): (keyof StoredPersonFields)[] =>
  (Object.keys(NAMES) as (keyof StoredPersonFields)[]).filter((field) => one[field] !== other[field]);

/** Names what has become of the fields that somebody else changed. */
export const personChanged = (now: Person, was: StoredPersonFields): ProblemError => {
  const value = (field: keyof StoredPersonFields): string => {
    if (field === 'unitId') return now.unitPath.at(-1) ?? '–';
    if (field === 'managerId') return now.manager?.name ?? '–';
    return now.fields[field] || '–';
  };
  const changed = differences(now.fields, was).map((field) => ({ name: NAMES[field], value: value(field) }));
  return problem('changed-meanwhile', {
    whatNl: changed.map(({ name, value }) => `${name.nl} (nu “${value}”)`).join(', '),
    whatEn: changed.map(({ name, value }) => `${name.en} (now “${value}”)`).join(', '),
  });
};
