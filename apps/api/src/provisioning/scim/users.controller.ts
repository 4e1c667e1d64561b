import { ScimPatch, ScimQuery, ScimResource, ScimUser, ScimUserList } from '@leeway/contract';
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
import { ReadPeople } from './read-people.js';
import { readId } from './read-id.js';
import { WritePeople } from './write-people.js';

/** People, for the personnel system of an organisation. */
@Controller('scim/v2/Users')
@WithoutSession()
@UseGuards(ProvisioningTokenGuard)
export class UsersController {
  constructor(
    private readonly read: ReadPeople,
    private readonly write: WritePeople,
  ) {}

  @Get()
  @Answers(ScimUserList)
  list(
    @ForOrganisation() organisationId: string,
    @Query({ schema: ScimQuery }) query: ScimQuery,
  ): Promise<ScimUserList> {
    return this.read.list(organisationId, query);
  }

  @Get(':id')
  @Answers(ScimUser)
  one(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Query({ schema: ScimQuery }) query: ScimQuery,
  ): Promise<ScimUser> {
    return this.read.one(organisationId, readId(id), query);
  }

  @Post()
  @HttpCode(201)
  @Answers(ScimUser)
  async create(
    @ForOrganisation() organisationId: string,
    @Body({ schema: ScimResource }) resource: ScimResource,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ScimUser> {
    const user = await this.read.one(organisationId, await this.write.create(organisationId, resource));
    if (user.meta !== undefined) response.location(user.meta.location);
    return user;
  }

  @Put(':id')
  @Answers(ScimUser)
  async replace(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Body({ schema: ScimResource }) resource: ScimResource,
  ): Promise<ScimUser> {
    await this.write.replace(organisationId, readId(id), resource);
    return this.read.one(organisationId, readId(id));
  }

  @Patch(':id')
  @Answers(ScimUser)
  async patch(
    @ForOrganisation() organisationId: string,
    @Param('id') id: string,
    @Body({ schema: ScimPatch }) patch: ScimPatch,
  ): Promise<ScimUser> {
    await this.write.patch(organisationId, readId(id), patch);
    return this.read.one(organisationId, readId(id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(NOTHING)
  remove(@ForOrganisation() organisationId: string, @Param('id') id: string): Promise<void> {
    return this.write.remove(organisationId, readId(id));
  }
}
