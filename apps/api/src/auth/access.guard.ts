import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GrantedRole } from '@leeway/contract';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import { DataSource, In } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';
import { RoleGrantEntity } from '../organisations/role-grant.entity.js';
import { FOREIGN, memberOf, PUBLIC, REQUIRED_ROLE, type SignedInMember } from './access.js';
import { refuseForeignRequest } from './refuse-foreign-request.js';

/** Closed by default: every handler needs a signed-in member unless it says `@Public()` or `@WithoutSession()`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(FOREIGN, places) === true) return true;
    const request = context.switchToHttp().getRequest<Request>();
    refuseForeignRequest(request, this.settings.API_ORIGIN);
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, places) === true) return true;
    const member = memberOf(request);
    if (member === undefined) throw problem('not-signed-in');
    const roles = this.reflector.getAllAndOverride<GrantedRole[] | undefined>(REQUIRED_ROLE, places);
    if (roles !== undefined && !(await this.hasOneOf(member, roles))) throw problem('not-allowed');
    return true;
  }

  private hasOneOf({ organisationId, memberId }: SignedInMember, roles: GrantedRole[]): Promise<boolean> {
    return this.dataSource.getRepository(RoleGrantEntity).existsBy({ organisationId, memberId, role: In(roles) });
  }
}
