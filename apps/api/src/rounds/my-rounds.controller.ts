import { MyRounds } from '@leeway/contract';
import { Controller, Get } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ReadMyRounds } from './read-my-rounds.js';

@Controller('my-rounds')
export class MyRoundsController {
  constructor(private readonly readMyRounds: ReadMyRounds) {}

  @Get()
  @Answers(MyRounds)
  async mine(@SignedIn() member: SignedInMember): Promise<MyRounds> {
    return { rounds: await this.readMyRounds.of(member) };
  }
}
