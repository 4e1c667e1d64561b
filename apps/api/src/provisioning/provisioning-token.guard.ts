import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProvisioningTokens } from './provisioning-tokens.js';

type ProvisioningRequest = Request & { provisionedOrganisationId?: string };

/** Lets in whoever brings the token of an organisation, for that organisation only. */
@Injectable()
export class ProvisioningTokenGuard implements CanActivate {
  constructor(private readonly tokens: ProvisioningTokens) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<ProvisioningRequest>();
    const response = http.getResponse<Response>();
    response.setHeader('Cache-Control', 'no-store');
    response.type('application/scim+json');
    // Part of a refusal (RFC 7235, section 3.1), taken away once the token is right.
    response.setHeader('WWW-Authenticate', 'Bearer realm="Leeway"');
    request.provisionedOrganisationId = await this.tokens.organisationOf(request.headers.authorization);
    response.removeHeader('WWW-Authenticate');
    return true;
  }
}

/** `@ForOrganisation() organisationId: string`: the one whose token came along. */
export const ForOrganisation = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { provisionedOrganisationId } = context.switchToHttp().getRequest<ProvisioningRequest>();
  if (provisionedOrganisationId === undefined) throw new Error('ProvisioningTokenGuard is missing');
  return provisionedOrganisationId;
});
