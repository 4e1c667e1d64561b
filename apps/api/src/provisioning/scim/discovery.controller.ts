import { ScimDocument, ScimDocumentList } from '@leeway/contract';
import { Controller, Get, Inject, Param, UseGuards } from '@nestjs/common';
import { WithoutSession } from '../../auth/access.js';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { Answers } from '../../http/answers.js';
import { problem } from '../../http/problem.js';
import { ProvisioningTokenGuard } from '../provisioning-token.guard.js';
import { resourceTypes, schemas, serviceProviderConfig } from './discovery.js';
import { pageOf } from './scim-page.js';

/** What the service can do, for a personnel system that asks (RFC 7644, section 4). */
@Controller('scim/v2')
@WithoutSession()
@UseGuards(ProvisioningTokenGuard)
export class DiscoveryController {
  private readonly address: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.address = `${settings.API_ORIGIN}/api/scim/v2`;
  }

  @Get('ServiceProviderConfig')
  @Answers(ScimDocument)
  config(): ScimDocument {
    return serviceProviderConfig(this.address);
  }

  @Get('ResourceTypes')
  @Answers(ScimDocumentList)
  types(): ScimDocumentList {
    return whole(resourceTypes(this.address));
  }

  @Get('ResourceTypes/:id')
  @Answers(ScimDocument)
  type(@Param('id') id: string): ScimDocument {
    return named(id, resourceTypes(this.address));
  }

  @Get('Schemas')
  @Answers(ScimDocumentList)
  schemas(): ScimDocumentList {
    return whole(schemas(this.address));
  }

  @Get('Schemas/:id')
  @Answers(ScimDocument)
  schema(@Param('id') id: string): ScimDocument {
    return named(id, schemas(this.address));
  }
}

const whole = (documents: ScimDocument[]): ScimDocumentList =>
  pageOf(documents, documents.length, { offset: 0, count: documents.length });

const named = (id: string, documents: readonly (ScimDocument & { id: string })[]): ScimDocument => {
  const found = documents.find((document) => document.id.toLowerCase() === id.toLowerCase());
  if (found === undefined) throw problem('not-found');
  return found;
};
