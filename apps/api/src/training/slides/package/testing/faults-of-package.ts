import { posix } from 'node:path';
import { faultsOfXml } from './faults-of-xml.js';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Which rules of Open Packaging (ECMA-376, part 2) an archive breaks: every part has one type and every type a part, what a
 * part refers to is there, no name is there twice whatever its case, and XML is well-formed.
 */
export function faultsOfPackage(entries: readonly (readonly [name: string, content: Buffer])[]): string[] {
  const names = entries.map(([name]) => name);
  const known = new Set(names);
  const xmlOf = (name: string): string => entries.find(([one]) => one === name)?.[1].toString('utf8') ?? '';
  return [
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `${name} is there twice`),
    ...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
    ...faultsOfTypes(xmlOf(CONTENT_TYPES), known),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => faultsOfRelations(name, xmlOf(name), known)),
    ...names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .flatMap((name) => faultsOfXml(xmlOf(name)).map((fault) => `${name}: ${fault}`)),
  ];
}

function faultsOfTypes(xml: string, known: ReadonlySet<string>): string[] {
  const overrides = [...xml.matchAll(/<Override PartName="\/([^"]*)" ContentType="[^"]+"\s*\/>/g)].map(
    ([, part = '']) => part,
  );
  const defaults = [...xml.matchAll(/<Default Extension="([^"]*)" ContentType="[^"]+"\s*\/>/g)].map(
    ([, one = '']) => one,
  );
  const typed = new Set(overrides);
  const endings = new Set(defaults);
  return [
    ...twice([...overrides, ...defaults]).map((part) => `${part} has two types`),
    ...overrides.filter((part) => !known.has(part)).map((part) => `a type of ${part}, which is not there`),
    ...[...known]
      .filter(
        (part) => part !== CONTENT_TYPES && !typed.has(part) && !endings.has(part.slice(part.lastIndexOf('.') + 1)),
      )
      .map((part) => `${part} has no type`),
    // The default of XML says nothing of what a part is.
    ...[...known]
      .filter((part) => part !== CONTENT_TYPES && part.endsWith('.xml') && !typed.has(part))
      .map((part) => `${part} has only the type of all XML`),
  ];
}

function faultsOfRelations(name: string, xml: string, known: ReadonlySet<string>): string[] {
  const [, folder = '', source = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
  const relations = [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([relation]) => relation);
  const attribute = (relation: string, wanted: string): string =>
    new RegExp(`\\b${wanted}="([^"]*)"`).exec(relation)?.[1] ?? '';
  const inside = relations.filter((relation) => attribute(relation, 'TargetMode') !== 'External');
  const targets = inside.map((relation) => {
    const target = attribute(relation, 'Target');
    return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
  });
  return [
    ...(source === '' || known.has(`${folder}${source}`) ? [] : [`${name} is of a part that is not there`]),
    ...targets
      .filter((target) => !known.has(target))
      .map((target) => `${name} refers to ${target}, which is not there`),
    ...twice(relations.map((relation) => attribute(relation, 'Id'))).map((id) => `${name} has ${id} twice`),
  ];
}

function twice(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) < at);
}
