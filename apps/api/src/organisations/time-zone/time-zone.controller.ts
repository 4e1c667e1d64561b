import { SetTimeZone as SetRequest, TimeZoneView } from '@leeway/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { SetTimeZone } from './set-time-zone.js';

/** What the organisation says and reckons its days and times in. */
@Controller('organisation/time-zone')
@RequireRole('administrator')
export class TimeZoneController {
  constructor(private readonly timeZone: SetTimeZone) {}

  @Get()
  @Answers(TimeZoneView)
  view(@SignedIn() who: SignedInMember): Promise<TimeZoneView> {
    return this.timeZone.view(who);
  }

  @Put()
  @Answers(TimeZoneView)
  set(@SignedIn() who: SignedInMember, @Body({ schema: SetRequest }) request: SetRequest): Promise<TimeZoneView> {
    return this.timeZone.set(who, request);
  }
}
