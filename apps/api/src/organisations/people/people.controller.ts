import { Id, PeoplePage, PeopleQuery, Person, PersonWrite, PresenceWrite } from '@leeway/contract';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { problem } from '../../http/problem.js';
import { ChangePresence } from './change-presence.js';
import { readPerson } from './read-person.js';
import { searchPeople } from './search-people.js';
import { WritePerson } from './write-person.js';

@Controller('people')
@RequireRole('administrator')
export class PeopleController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly writePerson: WritePerson,
    private readonly changePresence: ChangePresence,
  ) {}

  @Get()
  @Answers(PeoplePage)
  page(
    @SignedIn() { organisationId }: SignedInMember,
    @Query({ schema: PeopleQuery }) query: PeopleQuery,
  ): Promise<PeoplePage> {
    return searchPeople(this.dataSource.manager, organisationId, query);
  }

  @Get(':memberId')
  @Answers(Person)
  async person(
    @SignedIn() { organisationId }: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
  ): Promise<Person> {
    const person = await readPerson(this.dataSource.manager, organisationId, memberId);
    if (person === undefined) throw problem('not-found');
    return person;
  }

  @Put(':memberId')
  @Answers(Person)
  write(
    @SignedIn() who: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
    @Body({ schema: PersonWrite }) body: PersonWrite,
  ): Promise<Person> {
    return this.writePerson.write(who, memberId, body);
  }

  @Put(':memberId/presence')
  @Answers(Person)
  presence(
    @SignedIn() who: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
    @Body({ schema: PresenceWrite }) body: PresenceWrite,
  ): Promise<Person> {
    return this.changePresence.change(who, memberId, body);
  }
}
