import { ScimGroup, ScimGroupList, ScimPatch, ScimQuery, ScimResource } from '@leeway/contract';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { Response } from 'express';
import { WithoutSession } from '../../auth/access.js';
import { Answers, NOTHING } from '../../http/answers.js';
import { ForOrganisation, ProvisioningTokenGuard } from '../provisioning-token.guard.js';
import { ReadGroups } from './read-groups.js';
import { readId } from './read-id.js';
import { WriteGroups } from './write-groups.js';

/** Units, as groups, for the personnel system of an organisation. */
@Controller('scim/v2/Groups')
@WithoutSession()
@UseGuards(ProvisioningTokenGuard)
export class GroupsController {
  constructor(
    private readonly read: ReadGroups,
    private readonly write: WriteGroups,
  ) {}

  @Get()
  @Answers(ScimGroupList)
  list(
    @ForOrganisation() organisationId: string,
    @Query({ schema: ScimQuery }) query: ScimQuery,
  ): Promise<ScimGroupList> {
    return this.read.list(organisationId, query);
  }

  @Get(':id')
  @Answers(ScimGroup)
  one(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Query({ schema: ScimQuery }) query: ScimQuery,
  ): Promise<ScimGroup> {
    return this.read.one(organisationId, readId(id), query);
  }

  @Post()
  @HttpCode(201)
  @Answers(ScimGroup)
  async create(
    @ForOrganisation() organisationId: string,
    @Body({ schema: ScimResource }) resource: ScimResource,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ScimGroup> {
    const group = await this.read.one(organisationId, await this.write.create(organisationId, resource));
    if (group.meta !== undefined) response.location(group.meta.location);
    return group;
  }

  @Put(':id')
  @Answers(ScimGroup)
  async replace(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Body({ schema: ScimResource }) resource: ScimResource,
  ): Promise<ScimGroup> {
    await this.write.replace(organisationId, readId(id), resource);
    return this.read.one(organisationId, readId(id));
  }

  /** Without the group in the answer: it can have thousands of members. */
  @Patch(':id')
  @HttpCode(204)
  @Answers(NOTHING)
  patch(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Body({ schema: ScimPatch }) patch: ScimPatch,
  ): Promise<void> {
    return this.write.patch(organisationId, readId(id), patch);
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(NOTHING)
  remove(@ForOrganisation() organisationId: string, @Param('id') id: string): Promise<void> {
    return this.write.remove(organisationId, readId(id));
  }
}
