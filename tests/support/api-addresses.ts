import { globSync } from 'node:fs';
import { join } from 'node:path';
import { RequestMethod } from '@nestjs/common';
import { GUARDS_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { FOREIGN, PUBLIC, REQUIRED_ROLE } from '../../apps/api/src/auth/access.js';

type Guard = { readonly name: string };
type Controller = { readonly prototype: Readonly<Record<string, unknown>> };

const SOURCE = join(import.meta.dirname, '../../apps/api/src');

const whoMay = (places: readonly object[]): string => {
  const said = <T>(key: string): T | undefined =>
    places.map((place) => Reflect.getMetadata(key, place) as T | undefined).find((value) => value !== undefined);
  if (said<Guard[]>(GUARDS_METADATA)?.some(({ name }) => name === 'TallyTokenGuard') === true) return 'tally';
  if (said<Guard[]>(GUARDS_METADATA)?.some(({ name }) => name === 'ProvisioningTokenGuard') === true) {
    return 'personnel system';
  }
  if (said<Guard[]>(GUARDS_METADATA)?.some(({ name }) => name === 'BounceTokenGuard') === true) return 'mail server';
  if (said(FOREIGN) === true) return 'any origin';
  return said(PUBLIC) === true ? 'anybody' : (said<string[]>(REQUIRED_ROLE)?.join(' or ') ?? 'signed in');
};

const addressesOf = (controller: Controller): [string, string][] =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const parts = [controller, handler].map((place) => String(Reflect.getMetadata(PATH_METADATA, place)));
    const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '');
    const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))];
    return [[`${method} ${path.join('/')}`, whoMay([handler, controller])]];
  });

/**
 * Every address of the api as its controllers declare it, `GET rounds/:roundId`, those of the demo included, and who may
 * use it: a role, `signed in`, `tally`, `personnel system` (with the token of an
 * organisation), `mail server` (with a token of the operator), `anybody` (without signing in, from our own page) or `any origin` (without a
 * session at all, with a proof of its own or for what is public).
 */
export async function apiAddresses(): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for (const file of globSync('**/*.controller.ts', { cwd: SOURCE })) {
    const exported = Object.values((await import(join(SOURCE, file))) as Record<string, Controller>);
    found.push(...exported.filter((one) => Reflect.hasMetadata(PATH_METADATA, one)).flatMap(addressesOf));
  }
  return Object.fromEntries(found.sort());
}
