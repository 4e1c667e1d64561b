import { Id, UnitManagerWrite, UnitsOfPeople, UnitWrite } from '@leeway/contract';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { LeadUnit } from './lead-unit.js';
import { readUnits } from './read-units.js';
import { WriteUnit } from './write-unit.js';

@Controller('units')
@RequireRole('administrator')
export class UnitsController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly writeUnit: WriteUnit,
    private readonly leadUnit: LeadUnit,
  ) {}

  @Get()
  @Answers(UnitsOfPeople)
  units(@SignedIn() { organisationId }: SignedInMember): Promise<UnitsOfPeople> {
    return readUnits(this.dataSource.manager, organisationId);
  }

  @Put(':unitId')
  @Answers(UnitsOfPeople)
  write(
    @SignedIn() who: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: UnitWrite }) body: UnitWrite,
  ): Promise<UnitsOfPeople> {
    return this.writeUnit.write(who, unitId, body);
  }

  @Put(':unitId/manager')
  @Answers(UnitsOfPeople)
  lead(
    @SignedIn() who: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: UnitManagerWrite }) body: UnitManagerWrite,
  ): Promise<UnitsOfPeople> {
    return this.leadUnit.set(who, unitId, body);
  }

  @Delete(':unitId')
  @Answers(UnitsOfPeople)
  remove(@SignedIn() who: SignedInMember, @Param('unitId', { schema: Id }) unitId: string): Promise<UnitsOfPeople> {
    return this.writeUnit.remove(who, unitId);
  }
}
